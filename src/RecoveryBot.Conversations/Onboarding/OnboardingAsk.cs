namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The ids of onboarding's questions: they stand in buttons and in saved answers, so they never change.</summary>
public static class OnboardingAsk
{
    public const string Consent = "consent";
    public const string Adult = "adult";
    public const string Goal = "goal";
    public const string Months = "months";
    public const string MonthsBefore = "before";
    public const string Week = "week";
    public const string Day = "day";
    public const string Minutes = "minutes";
    public const string Equipment = "gear";
    public const string Medical = "medical";
    public const string Cleared = "cleared";
    public const string Time = "time";
    public const string Zone = "zone";
    public const string ZonePick = "zonepick";
    public const string ZoneConfirm = "zoneok";

    public const string Yes = "yes";
    public const string No = "no";
}
