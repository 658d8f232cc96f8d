using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>A client who answered on Wednesday and Thursday in Auckland, and lands in Honolulu, where it is Wednesday once more.</summary>
public sealed class DateLineTests
{
    private static readonly LocalDate Wednesday = new(2026, 11, 25);

    private static readonly string[] Well = ["None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    [Fact]
    public void The_day_that_comes_back_is_as_it_was_answered() => Landed()
        .Types("/today").Sees("Train, but less").SeesNot("not checked in")
        .Types("/why").Sees("sleep");

    [Fact]
    public void A_change_asks_only_about_itself_and_keeps_the_rest() => Landed()
        .Types("sore 1").Sees("Noted: muscles 1 (very sore).").Taps("All over").Sees("Change an answer")
        .Expects(transcript =>
        {
            var wednesday = transcript.Decided.Single(fact => fact.Date == Wednesday).CheckIn;
            Assert.Equal((1, 2), (wednesday.MuscleSoreness, wednesday.SleepQuality));
            Assert.Contains(WellnessItem.Mood, wednesday.AsUsual);
            Assert.True(wednesday.SafetyAnswered);
        });

    private static Transcript Landed()
    {
        var client = new Transcript(
            At(Wednesday, 7), Clients.Onboarded(Clients.Usual with { Zone = "Pacific/Auckland" }), Clients.RatedMornings(14, Wednesday));
        return client
            .Types("/checkin").Taps("Something's different", "Sleep", "Done", "Yes, all of that", "2 · Restless", "7")
            .At(At(Wednesday.PlusDays(1), 7)).Types("/checkin").Taps(Well).IsDecided(Decision.TrainAsPlanned)
            .Types("/settings zone Honolulu").Types("yes");
    }

    private static Instant At(LocalDate date, int hour) =>
        (date + new LocalTime(hour, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Pacific/Auckland"]).ToInstant();
}
