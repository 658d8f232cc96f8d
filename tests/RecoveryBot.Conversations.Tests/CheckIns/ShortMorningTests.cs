using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class ShortMorningTests
{
    [Fact]
    public void As_usual_takes_two_taps() => Known()
        .Types("/checkin").Sees("How are you today?")
        .SeesButtons("As usual", "Something's different", "Later", "Skip today")
        .Taps("As usual").Sees("Moving normally, no pain, not ill?").SeesItInPlace()
        .Taps("Yes, all of that").Sees("Ready to train.").SeesItInPlace()
        .IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void As_usual_invents_no_rating()
    {
        var checkIn = Known().Types("/checkin").Taps("As usual", "Yes, all of that").Decided.Single().CheckIn;

        Assert.All(Enum.GetValues<WellnessItem>(), item => Assert.Null(checkIn.Rating(item)));
        Assert.Equal(Enum.GetValues<WellnessItem>(), checkIn.AsUsual);
        Assert.Null(checkIn.Nutrition);
        Assert.True(checkIn.SafetyAnswered);
        Assert.Equal(MovementQuality.Normal, checkIn.MovementQuality);
    }

    [Fact]
    public void Only_what_differs_is_asked() => Known()
        .Types("/checkin").Taps("Something's different")
        .Taps("Sleep", "Stress", "Done").Sees("Moving normally, no pain, not ill?")
        .Taps("Yes, all of that").Sees("How did you sleep?")
        .Taps("2 · Restless").Sees("many hours did you sleep")
        .Taps("6").Sees("How stressed are you?")
        .Taps("3 · Normal").IsDecided(Decision.TrainReduced)
        .Expects(transcript =>
        {
            var checkIn = transcript.Decided.Single().CheckIn;
            Assert.Equal((2, 6.0, 3), (checkIn.SleepQuality, checkIn.SleepHours, checkIn.Stress));
            Assert.Equal([WellnessItem.Fatigue, WellnessItem.MuscleSoreness, WellnessItem.Mood], checkIn.AsUsual);
        });

    [Theory]
    [InlineData("Movement", "And no pain, not ill?")]
    [InlineData("Pain or illness", "And moving normally?")]
    [InlineData("Busy day", "Moving normally, no pain, not ill?")]
    public void The_one_confirming_tap_asks_what_was_not_named(string topic, string asked) => Known()
        .Types("/checkin").Taps("Something's different", topic, "Done").Sees(asked);

    [Fact]
    public void A_no_to_the_confirming_tap_asks_for_safety_and_movement() => Known()
        .Types("/checkin").Taps("As usual", "No, not quite").Sees("Any of these today?")
        .Taps("None of these").Sees("How do you move today")
        .Taps("I move differently than usual").Sees("Rest today.").IsDecided(Decision.Rest);

    [Fact]
    public void A_busy_day_gives_its_minutes_to_the_session() => Known()
        .Types("/checkin").Taps("Something's different", "Soreness", "Busy day", "Done", "Yes, all of that")
        .Taps("2 · More sore or tight than normal", "All over").Sees("How many minutes")
        .Taps("10").Sees("Active recovery today.", "10 min: ")
        .Expects(transcript => Assert.Equal(10, transcript.Decided.Single().CheckIn.MinutesAvailable));

    [Fact]
    public void Before_fourteen_rated_mornings_as_usual_is_not_offered() =>
        new Transcript(MondayAt(7), Clients.Onboarded(), Clients.RatedMornings(13, Monday))
            .Types("/checkin").Sees("1 of 8", "Any of these today?");

    [Fact]
    public void The_third_morning_in_a_row_is_a_full_one()
    {
        var transcript = Known().Types("/checkin").Taps("As usual", "Yes, all of that")
            .At(On(Monday.PlusDays(1), 7)).Types("/checkin").Taps("As usual", "Yes, all of that")
            .At(On(Monday.PlusDays(2), 7)).Types("/checkin").Sees("1 of 8");

        Assert.DoesNotContain("As usual", transcript.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_full_morning_as_usual_is_offered_again()
    {
        var history = Clients.RatedMornings(15, Monday);
        var usual = Clients.Rated(Monday.PlusDays(-2)) with { AsUsual = Enum.GetValues<WellnessItem>() };

        new Transcript(MondayAt(7), Clients.Onboarded(), history with { CheckIns = [.. history.CheckIns.Where(full => full.Date != usual.Date), usual] })
            .Types("/checkin").Sees("As usual");
    }
}
