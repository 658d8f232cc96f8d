using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>What the answers say about the week: the goal's template with the days the client changed.</summary>
internal static class WeekAnswers
{
    public const string AsShown = "ok";
    public const string Change = "change";
    public const string NoPlan = "none";

    /// <summary>Sessions a week without a plan: at most one a day.</summary>
    public const int MostSessions = 7;

    /// <summary>Each weekday's question, which is also its choice.</summary>
    public static readonly IReadOnlyList<(string Id, IsoDayOfWeek Weekday)> Days =
    [
        ("mon", IsoDayOfWeek.Monday),
        ("tue", IsoDayOfWeek.Tuesday),
        ("wed", IsoDayOfWeek.Wednesday),
        ("thu", IsoDayOfWeek.Thursday),
        ("fri", IsoDayOfWeek.Friday),
        ("sat", IsoDayOfWeek.Saturday),
        ("sun", IsoDayOfWeek.Sunday),
    ];

    public static readonly IReadOnlyList<(string Id, SlotKind Kind)> Kinds =
    [
        ("train", SlotKind.Training),
        ("recover", SlotKind.ActiveRecovery),
        ("life", SlotKind.Lifestyle),
        ("maybe", SlotKind.Optional),
        ("rest", SlotKind.Rest),
    ];

    /// <summary>Null with a planned week.</summary>
    public static int? SessionsOf(Answers answers) => answers.Says(OnboardingQuestionId.Week, NoPlan)
        && answers[OnboardingQuestionId.Sessions]?.Only is { } digits
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    public static bool IsChanged(Answers answers) => Days.Any(day => answers.Has(day.Id));

    /// <summary>The week as it stands. A day changed to the kind it has keeps its slot.</summary>
    public static WeekPlan WeekOf(Answers answers)
    {
        var profile = new Profile().WithGoal(answers).WithLevel(answers);
        return Changed(WeekTemplates.For(profile.Goal, profile.TrainingLevel).Plan, answers);
    }

    /// <summary>A week with the changed days in it.</summary>
    public static WeekPlan Changed(WeekPlan before, Answers answers) =>
        Days.Where(day => answers.Has(day.Id)).Aggregate(before, (week, day) =>
        {
            var kind = Kinds.Single(row => row.Id == answers[day.Id]!.Only).Kind;
            return week.On(day.Weekday).Kind == kind ? week : week.With(day.Weekday, new PlannedSlot(kind));
        });
}
