using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Week;

/// <summary>One starting week for each goal: shows how recovery is placed, and is there to be changed (statements 56, 57).</summary>
public static class WeekTemplates
{
    private static readonly PlannedSlot Recovery = new(SlotKind.ActiveRecovery, "recovery_day", PlannedIntensity.VeryEasy);
    private static readonly PlannedSlot Rest = new(SlotKind.Rest, "rest_day", PlannedIntensity.None);

    public static readonly IReadOnlyList<WeekTemplate> All =
    [
        new(
            Goal.StrengthHypertrophy,
            new WeekPlan(
            [
                Training("lower_body_strength", PlannedIntensity.Hard),
                Training("upper_body_strength", PlannedIntensity.Hard),
                Recovery,
                Training("lower_body_volume", PlannedIntensity.Moderate),
                Training("upper_body_volume", PlannedIntensity.Moderate),
                new PlannedSlot(SlotKind.Optional, "conditioning_or_rest", PlannedIntensity.Moderate),
                Rest,
            ]),
            [56, 58, 59]),
        new(
            Goal.EnduranceConditioning,
            new WeekPlan(
            [
                Training("intervals_or_speed", PlannedIntensity.Hard),
                Training("easy_aerobic", PlannedIntensity.Easy),
                Recovery,
                Training("tempo_or_threshold", PlannedIntensity.Hard),
                Training("easy_aerobic", PlannedIntensity.Easy),
                Training("long_session", PlannedIntensity.Moderate),
                Rest,
            ]),
            [56, 63]),
        new(
            Goal.FatLossGeneral,
            new WeekPlan(
            [
                Training("resistance_training", PlannedIntensity.Moderate),
                Training("cardio_intervals", PlannedIntensity.Hard),
                Recovery,
                Training("total_body_strength", PlannedIntensity.Moderate),
                Training("cardio_or_conditioning", PlannedIntensity.Moderate),
                new PlannedSlot(SlotKind.Lifestyle, "recovery_or_lifestyle", PlannedIntensity.VeryEasy),
                Rest,
            ]),
            [56, 68]),
    ];

    /// <summary>For somebody new to training: three sessions with days between them, none of them intervals.</summary>
    public static readonly IReadOnlyList<WeekTemplate> ForBeginners =
    [
        Beginning(Goal.StrengthHypertrophy, "total_body_strength"),
        Beginning(Goal.EnduranceConditioning, "easy_aerobic"),
        Beginning(Goal.FatLossGeneral, "resistance_training"),
    ];

    /// <summary>The week for those who have trained for longer.</summary>
    public static WeekTemplate For(Goal goal) => All.Single(template => template.Goal == goal);

    public static WeekTemplate For(Goal goal, TrainingLevel level) => level == TrainingLevel.Beginner
        ? ForBeginners.Single(template => template.Goal == goal)
        : For(goal);

    private static WeekTemplate Beginning(Goal goal, string session) => new(
        goal,
        new WeekPlan(
        [
            Training(session, PlannedIntensity.Moderate),
            Rest,
            Training(session, PlannedIntensity.Easy),
            Recovery,
            Training(session, PlannedIntensity.Moderate),
            Rest,
            Rest,
        ]),
        [38, 41, 56]);

    private static PlannedSlot Training(string slot, PlannedIntensity intensity) => new(SlotKind.Training, slot, intensity);
}

/// <summary>A goal's starting week.</summary>
/// <param name="Statements">Where it comes from.</param>
public sealed record WeekTemplate(Goal Goal, WeekPlan Plan, IReadOnlyList<int> Statements);
