using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Weeks.DisplacedTests;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Weeks;

public sealed class WeekTests
{
    private static readonly LocalDate Saturday = Monday.PlusDays(5);

    [Fact]
    public void It_shows_plan_answers_what_was_done_and_what_moved()
    {
        var transcript = SoreMonday().Taps("Move it to Saturday", "I did it", "Calmer", "Done").Until(MondayAt(20)).Taps("2 · Easy", "25")
            .At(On(Tuesday, 7)).Types("/checkin").Taps("None of these").Taps("Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
            .Types("/log 7 60").At(On(Tuesday, 20)).Types("/week");

        transcript
            .Sees("23 November to 29 November")
            .Sees("• Mon 23 lower body strength · advice: active recovery · done: recovery, 25 min, effort 2 · moved to Saturday")
            .Sees("• Tue 24 upper body strength · advice: as planned · done: training, 60 min, effort 7")
            .Sees("• Wed 25 active recovery\n")
            .Sees("• Sat 28 lower body strength (from Monday)")
            .Sees("• Sun 29 rest")
            .Sees("Rest days noted: 0.");
    }

    [Fact]
    public void A_day_without_an_answer_is_said_to_be_unknown_and_nothing_worse() => Planned(Tuesday)
        .Types("/week").Sees("• Tue 24 upper body strength\n").At(On(Tuesday.PlusDays(1), 7))
        .Types("/week").Sees("• Tue 24 upper body strength · no answer");

    [Fact]
    public void A_morning_that_nobody_asked_about_was_not_left_unanswered() => Planned()
        .Prompts(MondayAt(7), seen: MondayAt(10, 1)).SeesNothing().At(On(Tuesday, 7))
        .Types("/week").Sees("• Mon 23 lower body strength · not asked");

    [Fact]
    public void Rest_days_are_counted_as_noted() => Planned()
        .Types("/log rest").Types("/log yesterday rest").Types("/week").Sees("Mon 23 lower body strength · rested", "Rest days noted: 1.");

    [Fact]
    public void A_pause_is_neither_missed_nor_rest() => new Transcript(
            MondayAt(9),
            Clients.Onboarded(),
            Clients.RatedMornings(14, Monday.PlusDays(-7)) with { Pauses = [new Pause(Monday.PlusDays(-3), null, PauseReason.Holiday)] })
        .Types("/week").Sees("Mon 23 paused").Taps("‹ Week before").Sees("Fri 20 paused", "Thu 19 no answer");

    [Fact]
    public void Weeks_can_be_turned_four_back_and_one_ahead() => Planned().Types("/week")
        .Taps("Week after ›").Sees("30 November to 6 December").SeesItInPlace().SeesButtons("‹ Week before", "Change my week")
        .Taps("‹ Week before", "‹ Week before", "‹ Week before", "‹ Week before", "‹ Week before")
        .Sees("26 October to 1 November").SeesButtons("Week after ›", "Change my week");

    [Theory]
    [InlineData("week:show:2020-01-06")]
    [InlineData("week:show:9999-12-31")]
    [InlineData("week:show:")]
    [InlineData("week:edit:")]
    [InlineData("week:edit")]
    [InlineData("week:show:2026-12-07")]
    public void A_forged_button_is_answered_and_changes_nothing(string payload) => Planned().Types("/week")
        .Presses(payload).Sees("old one").Expects(transcript => Assert.Empty(transcript.Facts));

    [Fact]
    public void Without_a_plan_it_says_so() => Known().Types("/week").Sees("You have no fixed plan.", "• Mon 23 –");

    [Fact]
    public void Its_days_can_be_changed() => Planned().Types("/week").Taps("Change my week")
        .Sees("What should your week hold?", "Monday: lower body strength")
        .Taps("Change a day", "Wednesday", "Training").Sees("from today on", "Wednesday: training")
        .Taps("Looks right").Sees("From today on that is your week.")
        .Expects(transcript => Assert.Equal(SlotKind.Training, transcript.Person!.Client!.Week!.On(IsoDayOfWeek.Wednesday).Kind))
        .Types("/week").Sees("Wed 25 training");

    [Fact]
    public void It_can_go_back_to_the_goals_week_or_to_none() => Planned().Types("/week").Taps("Change my week")
        .Taps("Change a day", "Monday", "Rest", "Start from my goal's week").Sees("Monday: lower body strength")
        .SeesButtons("Looks right", "Change a day", "I have no fixed plan")
        .Taps("I have no fixed plan").Sees("How many sessions a week").Taps("3").Sees("No fixed plan: 3 sessions a week")
        .Expects(transcript => Assert.Equal(3, transcript.Person!.Client!.SessionsPerWeek))
        .Types("/week").Taps("Change my week").Sees("Monday: lower body strength").Taps("Looks right")
        .Expects(transcript => Assert.True(transcript.Person!.Client is { Week: not null, SessionsPerWeek: null }));

    [Theory]
    [InlineData("Saturday", "Training")]
    [InlineData("Wednesday", "Training")] // Tuesday to Saturday would be five in a row.
    public void A_move_that_makes_no_sense_in_the_new_week_is_taken_back(string day, string kind) => SoreMonday()
        .Taps("Move it to Saturday")
        .Types("/week").Taps("Change my week", "Change a day", day, kind, "Looks right").Sees("does not fit there any more")
        .Expects(transcript => Assert.Equal(Monday, Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>()).To));

    [Fact]
    public void A_move_that_still_makes_sense_stays() => SoreMonday().Taps("Move it to Saturday")
        .Types("/week").Taps("Change my week", "Change a day", "Wednesday", "Rest", "Looks right").SeesNot("does not fit")
        .Expects(transcript => Assert.Equal(Saturday, Assert.Single(transcript.Facts.OfType<Fact.SessionMoved>()).To));

    [Fact]
    public void A_day_answered_under_the_old_plan_is_decided_again() => Planned().Types("/checkin").Expects(AsUsual)
        .IsDecided(Decision.TrainAsPlanned)
        .Types("/week").Taps("Change my week", "Change a day", "Monday", "Rest", "Looks right")
        .Sees("From today on that is your week.", "Rest today.", "planned rest day").IsDecided(Decision.Rest)
        .Types("/today").Sees("Rest today.");

    [Fact]
    public void A_changed_week_that_leaves_today_alone_says_nothing_of_today() => Planned().Types("/checkin").Expects(AsUsual)
        .Types("/week").Taps("Change my week", "Change a day", "Saturday", "Rest", "Looks right").SeesNot("Train as planned")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void An_answer_being_changed_stays_open_while_the_week_changes() => Planned().Types("/checkin").Expects(AsUsual)
        .Taps("Change an answer").Types("/week").Taps("Change my week", "Change a day", "Monday", "Rest", "Looks right")
        .IsDecided(Decision.Rest)
        .Expects(transcript => Assert.NotNull(transcript.Person!.Form));

    [Fact]
    public void Days_before_the_client_joined_are_not_said_to_be_missing() => Joined(On(Tuesday, 8))
        .Types("/week").Sees("• Mon 23 –\n• Tue 24 upper body strength").SeesNot("no answer")
        .SeesButtons("Week after ›", "Change my week")
        .Presses("week:show:2026-11-16").Sees("old one")
        .Types("/log monday rest").Types("/week").Sees("• Mon 23 rested");

    [Fact]
    public void Agreed_after_the_mornings_time_the_next_morning_is_the_first_that_counts() => Joined(On(Tuesday, 20))
        .At(On(Tuesday.PlusDays(1), 9)).Types("/week").Sees("• Tue 24 –\n• Wed 25").SeesNot("no answer");

    [Fact]
    public void Without_a_plan_sessions_are_spaced_and_the_days_between_are_free() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with { SessionsPerWeek = 3 }),
            Clients.RatedMornings(14, Monday) with { Sessions = [new Session(Monday.PlusDays(-1), SessionType.Training, 5, 60)] })
        .Types("/checkin").Expects(AsUsual).IsDecided(Decision.Rest).Sees("the rest day between two sessions")
        .At(On(Tuesday, 7)).Types("/checkin").Expects(AsUsual).IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void Without_a_plan_there_is_no_week_ahead_to_show() => Known().Types("/week").SeesButtons("‹ Week before", "Change my week");

    [Fact]
    public void Change_my_week_pressed_again_later_is_counted_once() => Planned().Types("/week")
        .Keeps("Change my week", out var change).Presses(change).Taps("Looks right")
        .Presses(change).Sees("That is done already.").Expects(transcript => Assert.Null(transcript.Person!.OverlayForm));

    /// <summary>A client with a planned week who has just consented.</summary>
    private static Transcript Joined(Instant at)
    {
        var client = Clients.Usual with { Week = WeekTemplates.For(Goal.StrengthHypertrophy).Plan };
        return new Transcript(at, Clients.Onboarded(client) with { Consent = new Consent(1, at) });
    }
}
