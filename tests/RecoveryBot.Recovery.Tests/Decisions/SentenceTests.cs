using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>Reasons are read one after the other, so they must not say the same thing over again.</summary>
public sealed class SentenceTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void Moving_well_is_said_once_by_soreness_and_by_the_dips_in_other_words() => Assert.Equal(
        [
            "Your mood and your sleep both dipped, but how you move has not.",
            "You are sore, but your movement quality is intact.",
            "Your fatigue is noticeable.",
        ],
        Texts(With(c => c with { SleepQuality = 3, Mood = 3, MuscleSoreness = 2, Fatigue = 2 })).Take(3));

    [Fact]
    public void Fatigue_alone_says_that_movement_holds() => Assert.Equal(
        ["Your fatigue is noticeable, while your movement quality holds."],
        Texts(With(c => c with { Fatigue = 2 })));

    [Fact]
    public void Nothing_is_claimed_about_movement_that_was_not_told() => Assert.Equal(
        ["Your mood and your sleep both dipped.", "Your fatigue is noticeable."],
        Texts(With(c => c with { SleepQuality = 3, Mood = 3, Fatigue = 2, MovementQuality = null })).Take(2));

    [Fact]
    public void Drivers_that_are_badly_off_are_each_named() => Assert.Equal(
        "You got far too little good sleep, your stress is very high and you hardly ate or drank yesterday, so today is for rest.",
        Texts(With(c => c with { SleepHours = 4, Stress = 1, Nutrition = 1 }))[0]);

    private static List<string> Texts(DecisionInput input) => [.. Model.Decide(input).Reasons.Select(reason => reason.Text)];
}
