using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainingLog;

public sealed class EveningTests
{
    [Fact]
    public void A_training_day_asks_in_the_evening_and_two_taps_answer() => TrainingDay()
        .Until(MondayAt(19, 59)).SeesNot("How hard")
        .Until(MondayAt(20)).Sees("How hard was training today").SeesItBelow()
        .Taps("7", "60").SeesItInPlace().Sees("Noted for today: training, effort 7, 60 min.")
        .Expects(transcript => Assert.Equal(
            new Session(Monday, SessionType.Training, 7, 60), Assert.Single(Logged(transcript).Sessions)));

    [Fact]
    public void How_it_went_is_a_third_tap_that_can_be_left_out() => TrainingDay()
        .Until(MondayAt(20)).Taps("7", "60", "Worse").Sees("worse than usual").SeesItInPlace()
        .Expects(transcript => Assert.Equal(Performance.Worse, Logged(transcript).Sessions[0].Performance));

    [Fact]
    public void How_it_went_is_counted_once() => TrainingDay()
        .Until(MondayAt(20)).Taps("7", "60").Keeps("Worse", out var worse).Taps("Better than usual")
        .Presses(worse).Sees("That is done already.")
        .Expects(transcript => Assert.Equal(Performance.Better, Logged(transcript).Sessions[0].Performance));

    [Fact]
    public void No_training_is_one_tap_and_a_rest_day() => TrainingDay()
        .Until(MondayAt(20)).Taps("I did not train").Sees("Noted for today: rest.")
        .Expects(transcript => Assert.True(Logged(transcript) is { Rested: true, Sessions.Count: 0 }));

    [Fact]
    public void A_rest_day_is_one_tap() => RestDay()
        .Until(MondayAt(20)).Sees("Did today stay a rest day?").Taps("Yes, I rested").Sees("Noted for today: rest.");

    [Fact]
    public void Training_on_a_rest_day_is_noted_without_a_word_of_blame() => RestDay()
        .Until(MondayAt(20)).Taps("I trained", "5", "45").Sees("Noted for today: training, effort 5, 45 min.");

    [Fact]
    public void A_recovery_day_asks_whether_it_was_done_and_how_it_left_the_client() => RecoveryDay()
        .Until(MondayAt(20)).Sees("Did you get to your recovery session?")
        .Taps("Yes, I did it").Sees("How do you feel after it?")
        .Taps("Calmer", "Done", "1 · Very, very easy", "Skip").Sees("That is just what it is for.")
        .Expects(transcript => Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()));

    [Fact]
    public void A_day_that_is_noted_already_is_not_asked_about() => TrainingDay()
        .Types("/log 6 50").Until(MondayAt(21)).Sees("training, effort 6, 50 min");

    [Fact]
    public void A_referral_is_not_asked_about_training() => First()
        .Types("/checkin").Taps("Chest, heart, breath or fainting", "Done", "Fainted, or nearly", "Done")
        .Until(MondayAt(23)).SeesNot("How hard", "rest day?");

    [Fact]
    public void A_morning_without_an_answer_has_no_evening() => Known().Prompts()
        .Until(MondayAt(23)).SeesNot("How hard");

    [Fact]
    public void A_morning_answered_in_the_evening_leaves_an_hour_to_live_it() => Known().At(MondayAt(19, 30))
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .Until(MondayAt(20, 29)).SeesNot("How hard").Until(MondayAt(20, 30)).Sees("How hard");

    [Fact]
    public void After_an_outage_of_more_than_three_hours_it_is_not_asked_any_more() =>
        TrainingDay().At(MondayAt(23, 1)).SeesNothing();

    [Fact]
    public void It_can_be_stopped_where_it_asks() => TrainingDay()
        .Until(MondayAt(20)).Taps("Don't ask in the evening").SeesItInPlace().Sees("no more questions in the evening")
        .Expects(transcript => Assert.False(transcript.Person!.Client!.Reminders.Evening))
        .At(On(Tuesday, 7)).Types("/checkin").Taps("As usual", "Yes, all of that").Until(On(Tuesday, 23)).SeesNot("How hard");

    [Fact]
    public void Stopping_it_can_be_typed_and_undone() => TrainingDay()
        .Until(MondayAt(20)).Types("don't ask in the evening").Sees("no more questions").Keeps("Ask me again", out var again)
        .Taps("Ask me again").Sees("I go on asking", "How hard was training today").Taps("7", "60").Sees("effort 7")
        .Expects(transcript => Assert.True(transcript.Person!.Client!.Reminders.Evening))
        .Presses(again).Sees("That is done already.");

    /// <summary>A number is an effort on one evening and a choice on another; it is never the end of all evenings.</summary>
    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("5")]
    [InlineData("12")]
    public void No_number_stops_it(string typed)
    {
        foreach (var day in new[] { TrainingDay(), RestDay(), RecoveryDay() })
        {
            day.Until(MondayAt(20)).Types(typed).SeesNot("no more questions");
            Assert.True(day.Person!.Client!.Reminders.Evening);
        }
    }

    [Fact]
    public void A_stroll_leaves_a_rest_day_what_it_is() => RestDay()
        .Until(MondayAt(20)).Taps("Something light").Sees("A session, or just part of the day?")
        .Taps("Just part of the day").Sees("Noted for today: rest.")
        .Types("/week").Sees("Rest days noted: 1.");

    [Theory]
    [InlineData("2", true)]
    [InlineData("3", false)]
    public void A_light_session_leaves_a_rest_day_what_it_is(string effort, bool rests) => RestDay()
        .Until(MondayAt(20)).Taps("Something light", "A session", effort, "30")
        .Expects(transcript =>
        {
            Assert.Equal(rests, transcript.Screen.Contains("It stays a rest day.", StringComparison.Ordinal));
            Assert.Equal((rests, 1), (Logged(transcript).Rested, Logged(transcript).Sessions.Count));
            var day = LoggedDay.UpTo(Monday, 1, History.Empty.With(transcript.Facts))[0];
            Assert.Equal(rests ? DayType.Rest : DayType.ActiveRecovery, day.Type);
        })
        .Types("/week").Sees(rests ? "Rest days noted: 1." : "Rest days noted: 0.");

    [Fact]
    public void Training_after_a_stroll_ends_the_rest_day() => RestDay()
        .Until(MondayAt(20)).Taps("Something light", "A session", "2", "30").Types("/log run 40 min rpe 6").Taps("Add a session")
        .Sees("training").SeesNot("It stays a rest day.").Types("/week").Sees("Rest days noted: 0.");

    [Fact]
    public void It_never_comes_in_quiet_hours() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with
            {
                ReminderSettings = new Reminders(Quiet: new QuietHours(new LocalTime(19, 0), new LocalTime(7, 0))),
            }),
            Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual", "Yes, all of that").Until(On(Tuesday, 2)).SeesNot("How hard");

    [Fact]
    public void Its_own_time_can_be_chosen() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with { ReminderSettings = new Reminders(EveningAt: new LocalTime(21, 15)) }),
            Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .Until(MondayAt(21, 14)).SeesNot("How hard").Until(MondayAt(21, 15)).Sees("How hard");

    [Fact]
    public void Changing_the_mornings_answer_changes_what_the_evening_asks() => TrainingDay()
        .Types("/checkin").Taps("Movement", "I move differently than usual").IsDecided(Recovery.Advice.Decision.Rest)
        .Until(MondayAt(20)).Sees("Did today stay a rest day?");

    [Fact]
    public void Effort_and_minutes_can_be_typed_at_once() => TrainingDay()
        .Until(MondayAt(20)).Types("7 60").Sees("Noted for today: training, effort 7, 60 min.");

    /// <summary>Eleven is off the scale; it is not the eleventh button.</summary>
    [Theory]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("-Infinity")]
    [InlineData("no idea")]
    public void Nonsense_is_asked_again(string typed) => TrainingDay()
        .Until(MondayAt(20)).Types(typed).Sees("from 0 to 10", "How hard was training today")
        .Expects(transcript => Assert.True(transcript.Facts.Count == 0 && transcript.Person!.Client!.Reminders.Evening));

    [Fact]
    public void A_screen_of_ticks_that_is_open_is_shown_again_instead_of_the_question() => RecoveryDay()
        .Taps("I did it", "Calmer").Until(MondayAt(20)).Sees("How do you feel after it?").SeesItBelow()
        .Taps("Done", "Skip").Expects(transcript => Assert.Equal(
            Change.More, Assert.Single(transcript.Facts.OfType<Fact.FeedbackGiven>()).Feedback!.Calmer));

    [Fact]
    public void It_can_be_answered_after_its_day_has_ended() => TrainingDay()
        .Until(MondayAt(20)).At(On(Tuesday, 6)).Taps("7", "60").Sees("Noted for yesterday: training, effort 7, 60 min.");

    [Fact]
    public void Asked_again_after_its_day_has_ended_it_does_not_say_today() => TrainingDay()
        .Until(MondayAt(20)).At(On(Tuesday, 6)).Types("hm").Sees("How hard was it").SeesNot("today");

    [Fact]
    public void A_recovery_session_told_of_after_its_day_is_noted_without_figures() => RecoveryDay()
        .Until(MondayAt(20)).At(On(Tuesday, 6)).Taps("Yes, I did it").Sees("Noted for yesterday: a recovery session.");

    [Fact]
    public void It_is_never_asked_outside_its_own_day() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(Clients.Usual with { ReminderSettings = new Reminders(EveningAt: new LocalTime(2, 40)) }),
            Clients.RatedMornings(14, Monday))
        .Types("/checkin").Taps("As usual", "Yes, all of that").At(On(Tuesday, 3, 10)).SeesNot("How hard");

    [Fact]
    public void Whoever_removes_what_was_noted_is_not_asked_twice() => TrainingDay()
        .Until(MondayAt(20)).Taps("7", "60").Types("/log today").Taps("Remove it").Until(On(Tuesday, 2)).SeesNot("How hard");

    internal static Transcript TrainingDay() => Known().Types("/checkin").Taps("As usual", "Yes, all of that");

    internal static Transcript RestDay() => Known()
        .Types("/checkin").Taps("As usual", "No, not quite", "None of these", "I move differently than usual")
        .IsDecided(Recovery.Advice.Decision.Rest);

    internal static Transcript RecoveryDay() => Known()
        .Types("sore 2").Taps("Yes, all of that", "All over").IsDecided(Recovery.Advice.Decision.ActiveRecovery);

    internal static Fact.DayLogged Logged(Transcript transcript) =>
        Assert.Single(transcript.Facts.OfType<Fact.DayLogged>());
}
