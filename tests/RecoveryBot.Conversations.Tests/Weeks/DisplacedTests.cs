using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Weeks;

/// <summary>A planned session that gives way to rest or recovery. The week: T T AR T T OPT R, from Monday.</summary>
public sealed class DisplacedTests
{
    private static readonly LocalDate Friday = Monday.PlusDays(4);
    private static readonly LocalDate Saturday = Monday.PlusDays(5);

    [Fact]
    public void It_is_offered_a_place_in_the_same_week() => SoreMonday()
        .Sees("Your lower body strength session can move to a better day.")
        .SeesButtons("Show me how", "I did it", "Swap", "Shorter", "Move it to Saturday", "Let it go this week", "I'll train anyway", "Why?", "Change an answer");

    [Fact]
    public void Moved_it_stands_on_its_new_day() => SoreMonday()
        .Taps("Move it to Saturday").SeesItInPlace().Sees("Your lower body strength session is on Saturday now.")
        .Expects(transcript => Assert.Equal(
            new Fact.SessionMoved(Monday, Saturday), Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>())))
        .At(On(Saturday, 7)).Types("/checkin").Expects(AsUsual).IsDecided(Decision.TrainAsPlanned).Sees("On your plan: lower body strength.");

    [Theory]
    [InlineData("Move it to Saturday")]
    [InlineData("move it to saturday")]
    public void What_can_be_tapped_can_be_typed_also_after_something_else(string typed) => SoreMonday()
        .Types("/why").Types(typed).Sees("Your lower body strength session is on Saturday now.")
        .Types("Let it go this week").Sees("Your lower body strength session is let go this week.");

    [Fact]
    public void Let_go_it_is_gone_and_can_still_come_back() => SoreMonday()
        .Taps("Let it go this week").Sees("Your lower body strength session is let go this week.")
        .Taps("Move it to Saturday").Sees("is on Saturday now.");

    [Fact]
    public void A_changed_mind_counts_and_an_old_press_does_not() => SoreMonday()
        .Keeps("Move it to Saturday", out var move).Taps("Let it go this week").Presses(move).Sees("old one")
        .Expects(transcript => Assert.Null(Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>()).To));

    [Fact]
    public void An_answer_that_gives_the_session_back_takes_the_move_back() => SoreMonday()
        .Taps("Move it to Saturday", "Change an answer", "Soreness (now 2)", "4 · Good").IsDecided(Decision.TrainAsPlanned)
        .Expects(transcript => Assert.Equal(Monday, Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>()).To));

    [Fact]
    public void Without_a_good_place_it_is_let_go_with_the_reason() => SoreMonday(TrainingLevel.Beginner)
        .Sees("No good day left this week for lower body strength: let it go.").SeesNot("Move it to");

    [Fact]
    public void Without_a_planned_week_nothing_is_offered() => Known()
        .Types("sore 2").Taps("Yes, all of that", "All over")
        .SeesNot("Your planned session").SeesNot("Move it to", "Let it go");

    [Theory]
    [InlineData("week:move:2026-11-23=2026-11-29=1")] // A planned rest day.
    [InlineData("week:move:2026-11-23=2026-11-24=1")] // A training day: on top.
    [InlineData("week:move:2026-11-23=2026-12-05=1")] // Another week.
    [InlineData("week:move:2026-11-24=2026-11-28=1")] // Another day.
    [InlineData("week:move:2026-11-23=2026-11-28=99")]
    [InlineData("week:move:9999-99-99=x=y")]
    [InlineData("week:drop:2026-11-23=7")]
    [InlineData("week:fly:2026-11-23")]
    public void A_forged_button_moves_nothing(string payload) => SoreMonday()
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.SessionMoved>()));

    [Fact]
    public void Displaced_again_on_its_new_day_it_goes_on_or_goes() => SoreMonday(TrainingLevel.Advanced)
        .Taps("Move it to Saturday")
        .At(On(Saturday, 7)).Types("sore 2").Taps("Yes, all of that", "All over").IsDecided(Decision.ActiveRecovery)
        .Sees("No good day left this week for lower body strength: let it go.");

    [Fact]
    public void Left_open_it_is_offered_in_the_week_until_no_place_is_left() => SoreMonday()
        .At(On(Tuesday, 9)).Types("/week").Sees("Mon 23 lower body strength · advice: active recovery · nothing noted")
        .SeesButtons(
            "‹ Week before", "Week after ›", "Move Monday's session to Saturday", "Let Monday's session go", "Change my week")
        .Taps("Move Monday's session to Saturday").SeesItInPlace().Sees("• Sat 28 lower body strength (from Monday)")
        .SeesButtons("‹ Week before", "Week after ›", "Let Monday's session go", "Change my week")
        .Expects(transcript => Assert.Equal(
            new Fact.SessionMoved(Monday, Saturday), Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>())))
        .At(On(Saturday, 7)).Types("/week")
        .SeesButtons("‹ Week before", "Week after ›", "Fill in Friday", "Fill in Thursday", "Change my week");

    [Fact]
    public void The_mind_can_be_changed_in_the_week_until_its_new_day() => SoreMonday().Taps("Move it to Saturday")
        .At(On(Friday, 20)).Types("/week").Taps("Let Monday's session go").Sees("lower body strength · advice: active recovery · nothing noted · let go")
        .Taps("Move Monday's session to Saturday").Sees("(from Monday)");

    [Fact]
    public void A_place_pressed_twice_counts_once() => SoreMonday().Types("/week")
        .Keeps("Move Monday's session to Saturday", out var move).Presses(move).Taps("Let Monday's session go")
        .Presses(move).Sees("That is done already.")
        .Expects(transcript => Assert.Null(Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>()).To));

    [Fact]
    public void While_somebody_is_referred_no_place_is_offered() => SoreMonday()
        .At(On(Tuesday, 7)).Types("chest pain").IsDecided(Decision.Refer)
        .Types("/week").SeesNot("Move Monday's", "Let Monday's");

    [Theory]
    [InlineData("week:place:2026-11-23=2026-11-29=x")] // A planned rest day.
    [InlineData("week:place:2026-11-23=2026-11-26=x")] // A training day: on top.
    [InlineData("week:place:2026-11-23=2026-11-25=x")] // Gone by.
    [InlineData("week:place:2026-11-24=2026-11-28=x")] // Nothing gave way.
    [InlineData("week:place:2026-11-16=2026-11-28=x")]
    [InlineData("week:place:9999-12-31=-1=x")]
    [InlineData("week:place:2026-11-23=2026-11-28=")]
    [InlineData("week:letgo:2026-11-24=x")]
    [InlineData("week:letgo:=x")]
    public void A_forged_place_moves_nothing(string payload) => SoreMonday().At(On(Monday.PlusDays(2), 7))
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts.OfType<Fact.SessionMoved>()));

    [Fact]
    public void Done_against_advice_it_is_noted_and_never_offered_again() => SoreMonday()
        .Types("/log 8 60").Types("/today").SeesNot("Move it to", "can move")
        .At(On(Tuesday, 9)).Types("/week").Sees("done: training, 60 min, effort 8").SeesNot("Move Monday's", "Let Monday's");

    [Fact]
    public void A_key_session_takes_the_place_of_an_easy_one_which_is_let_go_and_said() => SoreRunner()
        .Sees("Your intervals or speed session can move").Taps("Move it to Tuesday, instead of easy aerobic")
        .Sees("is on Tuesday now, instead of easy aerobic.")
        .Types("/week").Sees("• Tue 24 intervals or speed (from Monday, instead of easy aerobic)");

    [Fact]
    public void Moved_back_the_easy_session_has_its_day_again() => SoreRunner()
        .Taps("Move it to Tuesday, instead of easy aerobic", "Let it go this week")
        .Types("/week").Sees("• Tue 24 easy aerobic");

    [Fact]
    public void While_the_client_does_not_bounce_back_nothing_is_moved_in_the_week() => new Transcript(
            On(Tuesday, 9),
            Clients.Onboarded(Clients.Usual with { Week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan }),
            Clients.RatedMornings(14, Monday.PlusDays(-4)) is var before
                ? before with
                {
                    CheckIns = [.. before.CheckIns, .. Enumerable.Range(-4, 5).Select(day => Low(Monday.PlusDays(day)))],
                    Decided = [new DecidedDay(Monday, Decision.Rest)],
                    UnplannedEasyDays = [Monday],
                }
                : before)
        .Types("/week").SeesNot("Move Monday's");

    private static RecoveryBot.Recovery.CheckIns.CheckIn Low(LocalDate date) =>
        Clients.Rated(date) with { Fatigue = 2, SleepQuality = 2, MuscleSoreness = 2, Mood = 2 };

    private static Transcript SoreRunner() => new Transcript(
            On(Monday, 7),
            Clients.Onboarded(Clients.Usual with { Week = WeekTemplates.For(Goal.EnduranceConditioning).Plan }),
            Clients.RatedMornings(14, Monday))
        .Types("sore 2").Taps("Yes, all of that", "All over");

    internal static Transcript Planned(LocalDate? date = null, TrainingLevel level = TrainingLevel.Intermediate) => new(
        On(date ?? Monday, 7),
        Clients.Onboarded(Clients.Usual with
        {
            Profile = Clients.Usual.Profile with { TrainingLevel = level },
            Week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan,
        }),
        Clients.RatedMornings(14, date ?? Monday));

    internal static Transcript SoreMonday(TrainingLevel level = TrainingLevel.Intermediate) => Planned(Monday, level)
        .Types("sore 2").Taps("Yes, all of that", "All over");

    internal static void AsUsual(Transcript transcript) => transcript.Taps("As usual", "Yes, all of that");
}
