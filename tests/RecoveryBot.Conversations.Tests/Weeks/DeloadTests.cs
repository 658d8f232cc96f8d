using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Weeks;

public sealed class DeloadTests
{
    private static readonly LocalDate NextMonday = Monday.PlusDays(7);

    [Fact]
    public void It_is_proposed_with_what_it_means_and_what_can_be_done() => Low()
        .Sees("A deload may be due", "5 to 7 days", "fewer, lighter sets", "You decide")
        .SeesButtonsAmong("Deload from today", "Deload from Mon 30", "No deload");

    [Fact]
    public void It_is_not_proposed_again_within_21_days()
    {
        var transcript = Low();
        foreach (var day in Enumerable.Range(1, 20))
        {
            // A good morning now and then: two weeks of low ones without any would be for a doctor.
            transcript.At(On(Monday.PlusDays(day), 7)).Types("/checkin").Expects(day % 6 == 0 ? GoodMorning : LowMorning)
                .Expects(morning => Assert.NotEqual(Decision.Refer, morning.Decided.Last().Decision)).SeesNot("A deload may be due");
        }

        transcript.At(On(Monday.PlusDays(21), 7)).Types("/checkin").Expects(LowMorning).Sees("A deload may be due");
    }

    [Fact]
    public void Begun_today_it_runs_for_seven_days_and_ends_by_itself() => Low()
        .Taps("Deload from today").SeesItInPlace().Sees("Deload, day 1 of 7").SeesNot("A deload may be due")
        .Expects(transcript => Assert.Equal(
            new Fact.DeloadBegun(Monday), Assert.Single(transcript.Facts.OfType<Fact.DeloadBegun>())))
        .At(On(Monday.PlusDays(2), 7)).Types("/week").Sees("Deload, day 3 of 7.")
        .At(On(NextMonday, 7)).Types("/week").SeesNot("Deload");

    [Fact]
    public void Begun_on_Monday_it_waits_until_then() => Low()
        .Taps("Deload from Mon 30").Sees("Your deload begins on Monday 30 November.").SeesNot("A deload may be due")
        .At(On(NextMonday, 7)).Types("/checkin").Expects(GoodMorning)
        .Sees("Deload, day 1 of 7.", "The same exercises, a third to half fewer sets").SeesNot("Train", "•");

    [Fact]
    public void It_can_be_ended() => Low().Taps("Deload from today").Types("/week").Taps("End the deload").Sees("The deload is over.")
        .Expects(transcript => Assert.False(Assert.Single(transcript.Facts.OfType<Fact.DeloadBegun>()).Stands))
        .Types("/week").SeesNot("Deload,");

    [Fact]
    public void Begun_twice_it_begins_once() => Low()
        .Keeps("Deload from today", out var today).Keeps("Deload from Mon 30", out var monday)
        .Presses(today).Presses(monday).Sees("old one")
        .Expects(transcript => Assert.Single(transcript.Facts.OfType<Fact.DeloadBegun>()));

    [Fact]
    public void Not_now_leaves_it_and_it_is_not_proposed_again_that_day() => Low()
        .Taps("No deload").SeesItInPlace().SeesNot("A deload may be due", "Deload from today")
        .Taps("Change an answer", "Mood (now 4)", "5 · Very positive").SeesNot("A deload may be due")
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.DeloadBegun>()));

    [Fact]
    public void Proposed_and_answered_differently_it_still_counts_as_proposed() => Low()
        .Taps("Change an answer", "Sleep (now 1)", "4 · Good")
        .Taps("Change an answer", "Stress (now 1)", "4 · Relaxed").SeesNot("A deload may be due")
        .At(On(Tuesday, 7)).Types("/checkin").Expects(LowMorning).SeesNot("A deload may be due");

    [Fact]
    public void It_is_not_proposed_to_who_is_referred_and_not_forgotten_for_it() => LowHistory(days: 8)
        .Types("chest pain").IsDecided(Decision.Refer).SeesNot("deload", "Deload from today")
        .Expects(transcript => Assert.False(transcript.Decided.Last().DeloadAdvised));

    [Fact]
    public void Nobody_begins_what_was_not_proposed() => Known().Types("/checkin").Taps("As usual", "Yes, all of that")
        .Presses("deload:begin:2026-11-23=1").Sees("old one")
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.DeloadBegun>()));

    [Fact]
    public void Still_to_come_the_week_says_so_and_it_can_be_taken_back() => Low().Taps("Deload from Mon 30")
        .Types("/week").Sees("Your deload begins on Monday 30 November.").Taps("Take the deload back").Sees("All right, no deload.")
        .Expects(transcript => Assert.Equal(
            new Fact.DeloadBegun(NextMonday, Stands: false), Assert.Single(transcript.Facts.OfType<Fact.DeloadBegun>())));

    [Fact]
    public void Once_it_lasted_five_days_it_was_one_and_runs_out_by_itself() => Low().Taps("Deload from today")
        .At(On(Monday.PlusDays(3), 7)).Types("/week").Keeps("End the deload", out var end)
        .At(On(Monday.PlusDays(4), 7)).Types("/week").Sees("Deload, day 5 of 7.").SeesButtons("‹ Week before", "Fill in Thursday", "Fill in Wednesday", "Change my week")
        .Presses(end).Sees("old one")
        .Expects(transcript => Assert.True(Assert.Single(transcript.Facts.OfType<Fact.DeloadBegun>()).Stands));

    [Fact]
    public void Other_weeks_say_nothing_of_it() => Low().Taps("Deload from today").Types("/week").Taps("‹ Week before").SeesNot("Deload");

    [Theory]
    [InlineData("deload:begin:2026-11-22=1")]
    [InlineData("deload:begin:2026-11-24=1")]
    [InlineData("deload:begin:2027-11-22=1")]
    [InlineData("deload:begin:2026-11-23=55")]
    [InlineData("deload:begin:9999-12-31=1")]
    [InlineData("deload:putoff:2026-11-22=1")]
    [InlineData("deload:end:2026-11-23")]
    [InlineData("deload:fly:2026-11-23=1")]
    public void A_forged_button_begins_nothing(string payload) => Low().Presses(payload).Sees("old one")
        .Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.DeloadBegun>()));

    /// <summary>W1: the fifth low morning in a row.</summary>
    internal static Transcript Low() => LowHistory().Types("/checkin").Expects(LowMorning);

    private static Transcript LowHistory(int days = 4) => new(MondayAt(7), Clients.Onboarded(), LowMornings(days));

    private static History LowMornings(int days)
    {
        var usual = Clients.RatedMornings(28, Monday);
        return usual with
        {
            CheckIns = [.. usual.CheckIns.Select(checkIn => checkIn.Date >= Monday.PlusDays(-days)
                ? checkIn with { SleepQuality = 2, Stress = 2 }
                : checkIn)],

            // Every second day before this morning and after it: those to come are not known until then.
            Sessions = [.. Enumerable.Range(-14, 26).Select(n => new Session(Monday.PlusDays((2 * n) + 1), SessionType.Training, 5, 45))],
        };
    }

    // Never anybody's usual, however often it comes.
    private static void LowMorning(Transcript transcript) => Answer(transcript, "1");

    private static void GoodMorning(Transcript transcript) => Answer(transcript, "4");

    private static void Answer(Transcript transcript, string sleepAndStress)
    {
        if (transcript.Screen.Contains("How are you today?", StringComparison.Ordinal))
        {
            transcript.Taps("Something's different", "Sleep", "Stress", "Done", "Yes, all of that");
        }
        else
        {
            transcript.Types("none").Types("normally");
        }

        transcript.Types(sleepAndStress);
        if (sleepAndStress == "1")
        {
            transcript.Types("7");
        }

        for (var asked = 0; transcript.Person!.Form is not null; asked++)
        {
            Assert.True(asked < 30, $"It is asked again and again: {transcript.Screen}");
            transcript.Types(transcript.Screen switch
            {
                var screen when screen.Contains("Did you train yesterday?", StringComparison.Ordinal) => "no",
                var screen when screen.Contains("How stressed are you", StringComparison.Ordinal) => sleepAndStress,
                var screen when screen.Contains("What is the stress like", StringComparison.Ordinal) => "none",
                _ => "4",
            });
        }
    }
}
