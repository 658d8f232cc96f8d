using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>What must hold of every decision, on 100,000 random mornings.</summary>
public sealed class DecisionPropertyTests(ITestOutputHelper output)
{
    private const int Mornings = 100_000;

    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void Every_morning_gets_one_answer_and_the_same_again() => OnRandomMornings((input, day) =>
    {
        var again = Model.Decide(input);
        return day.Reasons.Count > 0
            && day.Decision == again.Decision
            && day.Reasons.Select(r => r.Text).SequenceEqual(again.Reasons.Select(r => r.Text))
            && day.Menu.SequenceEqual(again.Menu)
            && day.Session?.Minutes == again.Session?.Minutes;
    });

    [Fact]
    public void Only_recovery_with_time_for_it_carries_a_session_and_a_menu() => OnRandomMornings((input, day) =>
        day.Decision == Decision.ActiveRecovery
            ? input.CheckIn.MinutesAvailable < 3
                ? day.Session is null && day.Menu.Count == 0 && day.Remarks.Any(remark => remark.Rule == "M1")
                : day.Session is { Blocks.Count: > 0 } && day.Menu.Count > 0
            : day.Session is null && day.Menu.Count == 0 && !day.Optional);

    [Fact]
    public void Dropped_movement_quality_never_trains_unless_a_trainer_saw_the_client() => OnRandomMornings((input, day) =>
        input.CheckIn.MovementQuality is not (MovementQuality.Altered or MovementQuality.Restricted)
        || input.CoachOverride is { ConfirmedInPerson: true }
        || day.Decision >= Decision.Rest);

    [Fact]
    public void Every_red_flag_refers_whatever_anybody_says() => OnRandomMornings((input, day) =>
        input.CheckIn.RedFlags.Count == 0 || day is { Decision: Decision.Refer, Urgency: not null });

    [Fact]
    public void Urgency_goes_with_a_referral_and_with_nothing_else() => OnRandomMornings((_, day) =>
        (day.Decision == Decision.Refer) == (day.Urgency is not null));

    [Fact]
    public void Soft_tissue_is_never_first_and_never_alone() => OnRandomMornings((_, day) =>
        day.Menu.Count == 0 || day.Menu[0] != MenuCategory.SoftTissue);

    [Fact]
    public void The_plan_is_never_exceeded() => OnRandomMornings((input, day) =>
        input.CoachOverride is not null
        || input.Plan.Today switch
        {
            SlotKind.Rest => day.Decision >= Decision.Rest,
            SlotKind.ActiveRecovery or SlotKind.Lifestyle =>
                day.Decision >= Decision.ActiveRecovery || day.PlanAction == PlanAction.BringNextSessionForward,
            _ => true,
        });

    [Fact]
    public void A_worse_wellness_answer_never_gives_a_laxer_day() => OnRandomMornings((input, day) =>
        Enum.GetValues<WellnessItem>().All(item =>
            input.CheckIn.Rating(item) is not > 1
            || Model.Decide(input with { CheckIn = Worse(input.CheckIn, item) }).Decision >= day.Decision));

    [Fact]
    public void Pain_is_worked_around_and_from_four_on_nothing_is_mobilised() => OnRandomMornings((input, day) =>
        day.Session is null
        || (input.CheckIn.PainNrs ?? 0) == 0
        || day.Session.Blocks.All(block => block.Category is not (MenuCategory.Mobility or MenuCategory.SoftTissue)
            || (input.CheckIn.PainNrs < 4 && !Moves(block.Id, input.CheckIn.PainPlace))));

    [Fact]
    public void What_a_message_shows_asked_for_this_very_day() => OnRandomMornings((_, day) =>
        day.DecidingReasons.Any() || day.EngineDecision != day.Decision || day.Reasons.Count > 0);

    [Fact]
    public void What_recovery_sessions_taught_never_gives_a_laxer_day() => OnRandomMornings((input, day) =>
        day.Decision >= Model.Decide(input with { Feedback = FeedbackState.Empty }).Decision);

    [Fact]
    public void What_would_change_it_does_change_it_and_is_never_offered_for_a_referral() => OnRandomMornings((input, day) =>
        Model.WhatWouldChangeIt(input) is not { } change
        || (day.Decision != Decision.Refer && change.Decision < day.Decision && change.From != change.To));

    [Fact]
    public void All_kinds_of_day_are_met_so_that_these_properties_say_something()
    {
        var days = Generate().Select(input => Model.Decide(input).Decision).CountBy(day => day).ToDictionary();

        output.WriteLine(string.Join(", ", days.Select(d => $"{d.Key} {d.Value}")));
        Assert.All(Enum.GetValues<Decision>(), decision => Assert.True(days[decision] > Mornings / 200));
    }

    private void OnRandomMornings(Func<DecisionInput, DayDecision, bool> holds)
    {
        foreach (var input in Generate())
        {
            var day = Model.Decide(input);
            if (!holds(input, day))
            {
                Assert.Fail($"Not on: {input.CheckIn} {input.Plan} {input.Derived} {input.CoachOverride} -> {day.Decision} "
                    + string.Join(' ', day.Reasons.Select(r => r.Rule)));
            }
        }
    }

    private IEnumerable<DecisionInput> Generate()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var mornings = new RandomMornings(seed);
        return Enumerable.Range(0, Mornings).Select(_ => mornings.Next());
    }

    private static bool Moves(string block, PainPlace? place)
    {
        var areas = SessionLibrary.Blocks.Single(known => known.Id == block).Areas;
        return areas.HasFlag(BodyAreas.WholeBody) || place switch
        {
            PainPlace.NeckShoulderArm => (areas & (BodyAreas.Neck | BodyAreas.Shoulders | BodyAreas.Wrists)) != 0,
            PainPlace.Back => (areas & (BodyAreas.LowerBack | BodyAreas.ThoracicSpine)) != 0,
            PainPlace.HipGroin => areas.HasFlag(BodyAreas.Hips),
            PainPlace.Knee => (areas & (BodyAreas.Thighs | BodyAreas.Calves)) != 0,
            PainPlace.CalfFoot => (areas & (BodyAreas.Calves | BodyAreas.Ankles | BodyAreas.Feet)) != 0,
            _ => true,
        };
    }

    private static CheckIn Worse(CheckIn c, WellnessItem item) => item switch
    {
        WellnessItem.Fatigue => c with { Fatigue = c.Fatigue - 1 },
        WellnessItem.SleepQuality => c with { SleepQuality = c.SleepQuality - 1 },
        WellnessItem.MuscleSoreness => c with { MuscleSoreness = c.MuscleSoreness - 1 },
        WellnessItem.Stress => c with { Stress = c.Stress - 1 },
        WellnessItem.Mood => c with { Mood = c.Mood - 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
