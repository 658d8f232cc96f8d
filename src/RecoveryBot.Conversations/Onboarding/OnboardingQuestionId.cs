namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The ids of onboarding's questions: they stand in buttons and in saved answers, so they never change.</summary>
public static class OnboardingQuestionId
{
    public const string Consent = "consent";
    public const string Adult = "adult";
    public const string Goal = "goal";
    public const string Months = "months";
    public const string MonthsBefore = "before";
    public const string Week = "week";

    /// <summary>Of those without a fixed plan: how many sessions a week.</summary>
    public const string Sessions = "sessions";
    public const string Day = "day";
    public const string Minutes = "minutes";
    public const string Equipment = "gear";
    public const string Medical = "medical";
    public const string Cleared = "cleared";
    public const string Time = "time";

    /// <summary>Of a time in the night: whether it is before the client sleeps, or after getting up.</summary>
    public const string Waking = "waking";
    public const string Zone = "zone";
    public const string ZonePick = "zonepick";
    public const string ZoneConfirm = "zoneok";

    public const string Yes = "yes";
    public const string No = "no";
}
