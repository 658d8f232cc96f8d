using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>Every word of onboarding. One implementation per language: a missing sentence does not compile.</summary>
public partial interface IOnboardingWording
{
    /// <summary>What the bot does, what it never decides, and what it asks to keep.</summary>
    RichText AskConsent { get; }

    string ConsentYes { get; }

    string ConsentNo { get; }

    RichText Declined { get; }

    RichText AskAdult { get; }

    string AdultYes { get; }

    string AdultNo { get; }

    RichText YesOrNo { get; }

    RichText UnderAge { get; }

    RichText AskGoal { get; }

    RichText GoalHint { get; }

    RichText AskMonths { get; }

    RichText AskMonthsBefore { get; }

    string BackFromBreak { get; }

    RichText MonthsHint { get; }

    string WeekLooksRight { get; }

    string ChangeADay { get; }

    string NoFixedPlan { get; }

    /// <summary>To somebody without a fixed plan.</summary>
    RichText AskSessionsPerWeek { get; }

    RichText AskWhichDay { get; }

    string Goal(Goal goal);

    /// <summary>The months without a break that make a level.</summary>
    string Months(TrainingLevel level);

    RichText AskWeek(WeekPlan week, bool changed);

    /// <summary>To a client who changes the week later.</summary>
    RichText AskWeekNow(WeekPlan week, bool changed);

    string WeekFromTemplate { get; }

    RichText AskKind(IsoDayOfWeek weekday);

    string Weekday(IsoDayOfWeek weekday);

    string Kind(SlotKind kind);

    /// <summary>A slot in words, such as "lower body strength".</summary>
    string Slot(PlannedSlot slot);
}
