using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Trends;

public sealed class TrendTests
{
    [Fact]
    public void It_comes_as_a_picture_and_in_three_sentences() => With(Month())
        .Types("/trend")
        .Sees("In four weeks you answered 21 of 27 mornings: 14 to train as planned, 7 to rest.")
        .Sees("In the last seven days you felt 20 of 25 on average, about your usual 20.")
        .Sees("You noted 14 days of training, 0 of recovery and 7 of rest, a load of at least 5,880 in all; of 6 days I know nothing.")
        .Expects(transcript => Assert.Equal(28, Chart(transcript).Weeks.Days.Count));

    [Fact]
    public void The_picture_brings_the_same_words_for_whoever_cannot_see_it() => With(Month()).Types("/trend")
        .Expects(transcript => Assert.Equal(
            "Four weeks to 23 November. " + PlainText.Of(transcript.Said[0].Text).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal),
            Chart(transcript).Labels.InWords));

    [Fact]
    public void What_is_not_known_is_unknown_in_the_picture_too() => With(Month()).Types("/trend")
        .Expects(transcript =>
        {
            var days = Chart(transcript).Weeks.Days;
            Assert.Equal(Monday, days[^1].Date);
            Assert.All(days.Take(6), day => Assert.Equal(
                new TrendDay(day.Date, null, new TrendMorning.Unrated(), new LoggedDay(DayType.Unknown, null), IsPaused: false), day));
            Assert.Equal([420.0, 0.0, 420.0], days.Skip(7).Take(3).Select(day => day.Logged.Load!.Value));
        });

    [Fact]
    public void This_morning_is_in_it_once_it_is_answered() => Known()
        .Types("/checkin").Taps("As usual", "Yes, all of that").Types("/trend")
        .Expects(transcript => Assert.IsType<TrendMorning.AsUsual>(Chart(transcript).Weeks.Days[^1].Morning))
        .Sees("In four weeks you answered 1 of 28 mornings");

    [Fact]
    public void A_morning_as_usual_makes_no_number_up() => With(new History
    {
        CheckIns =
        [
            .. Month().CheckIns.Skip(1),
            new CheckIn { Date = Monday.PlusDays(-1), SafetyAnswered = true, AsUsual = Enum.GetValues<WellnessItem>() },
        ],
        Decided = Month().Decided,
    }).Types("/trend").Expects(transcript => Assert.IsType<TrendMorning.AsUsual>(Chart(transcript).Weeks.Days[^2].Morning));

    [Fact]
    public void A_morning_that_ended_before_the_ratings_shows_none() =>
        Assert.IsType<TrendMorning.Unrated>(TrendMorning.Of(new CheckIn { Date = Monday, Fatigue = 4, RedFlags = [RedFlag.ChestPain] }));

    [Fact]
    public void The_usual_is_the_one_the_model_decides_by_with_today_left_out() => With(Month())
        .Types("/trend").Expects(transcript => Assert.Equal(new UsualWellness(20, 1), Chart(transcript).Weeks.Usual));

    [Fact]
    public void Without_enough_rated_mornings_it_says_what_is_missing_and_judges_nothing() => With(new History
    {
        CheckIns = [Clients.Rated(Monday.PlusDays(-1))],
        Decided = [new DecidedDay(Monday.PlusDays(-1), Decision.TrainAsPlanned)],
    })
        .Types("/trend")
        .Sees("A pattern takes 7 at least.")
        .Sees("After 14 mornings rated in full I know what is usual for you; before today there was 1.")
        .Sees("Neither training nor rest is noted yet: /log does that.")
        .Expects(transcript => Assert.Null(Chart(transcript).Weeks.Usual));

    [Fact]
    public void On_the_very_first_morning_one_is_one_and_nothing_is_none() => new Transcript(
            MondayAt(7),
            Clients.Onboarded() with { Consent = new Consent(1, MondayAt(6)) },
            new History { CheckIns = [Clients.Rated(Monday)], Decided = [new DecidedDay(Monday, Decision.TrainAsPlanned)] })
        .Types("/trend").Sees("you answered 1 of 1 morning: 1 to train as planned.", "before today there were none.");

    [Fact]
    public void A_lower_week_is_said_to_be_lower() => With(Month() with
    {
        CheckIns = [.. Month().CheckIns.Select(checkIn => checkIn.Date > Monday.PlusDays(-7)
            ? checkIn with { Mood = 3, Stress = 3, SleepQuality = 3 }
            : checkIn)],
    }).Types("/trend").Sees("In the last seven days you felt 17 of 25 on average, lower than your usual 19.1.");

    [Fact]
    public void A_week_with_two_rated_mornings_is_not_compared() => With(Month() with
    {
        CheckIns = [.. Month().CheckIns.Where(checkIn => checkIn.Date < Monday.PlusDays(-4))],
    }).Types("/trend").Sees("too few mornings were rated in full to compare them with your usual 20 of 25");

    [Fact]
    public void Paused_mornings_are_not_counted_as_missed() => With(Month() with
    {
        Pauses = [new Pause(Monday.PlusDays(-27), Monday.PlusDays(-21), PauseReason.Holiday)],
    }).Types("/trend").Sees("you answered 21 of 21 mornings, the pause aside").SeesNot("I know nothing");

    [Fact]
    public void A_morning_answered_during_a_pause_counts() => With(Month() with
    {
        Pauses = [new Pause(Monday.PlusDays(-27), Monday.PlusDays(-7), PauseReason.Illness)],
    }).Types("/trend").Sees("you answered 21 of 21 mornings");

    [Fact]
    public void Mornings_before_the_client_joined_were_nobodys_to_answer() => new Transcript(
            MondayAt(7),
            Clients.Onboarded() with { Consent = new Consent(1, On(Monday.PlusDays(-21), 12)) },
            Month())
        .Types("/trend").Sees("Since 2 November you answered 21 of 21 mornings").SeesNot("I know nothing");

    [Theory]
    [InlineData(5, 6)]
    [InlineData(20, 21)]
    [InlineData(40, 28)]
    public void The_picture_begins_with_the_first_morning_that_was_asked(int joinedBefore, int days) => new Transcript(
            MondayAt(7),
            Clients.Onboarded() with { Consent = new Consent(1, On(Monday.PlusDays(-joinedBefore), 12)) },
            Month())
        .Types("/trend").Expects(transcript => Assert.Equal(days, Chart(transcript).Weeks.Days.Count));

    [Fact]
    public void The_evening_on_which_somebody_joins_is_no_morning() => new Transcript(
            MondayAt(7),
            Clients.Onboarded() with { Consent = new Consent(1, On(Monday.PlusDays(-3), 20)) },
            new History { CheckIns = [Clients.Rated(Monday)], Decided = [new DecidedDay(Monday, Decision.TrainAsPlanned)] })
        .Types("/trend").Sees("you answered 1 of 3 mornings")
        .Expects(transcript => Assert.Equal(Monday.PlusDays(-2), Chart(transcript).Weeks.Days[0].Date));

    [Fact]
    public void Below_each_day_stands_its_weekday_and_below_a_Monday_its_date() => With(Month()).Types("/trend")
        .Expects(transcript => Assert.Equal(
            "T W T F S S M/2 Nov T W T F S S M/9 Nov T W T F S S M/16 Nov T W T F S S M/23 Nov",
            string.Join(' ', Chart(transcript).Labels.Days).Replace('\n', '/')));

    [Fact]
    public void A_session_without_effort_is_a_session_of_unknown_load() => With(new History
    {
        Sessions = [new Session(Monday.PlusDays(-1), SessionType.Training, DurationMin: 60)],
    })
        .Types("/trend")
        .Sees("No morning was answered in these four weeks.")
        .Sees("You noted 1 day of training, 0 of recovery and 0 of rest; of 26 days I know nothing.");

    [Fact]
    public void On_the_first_day_there_is_no_picture_and_a_kind_word() => First()
        .Types("/trend").Sees("There is nothing to look back on yet.").Expects(transcript => Assert.Null(transcript.Said[0].Attachment));

    [Fact]
    public void It_can_be_said_in_words() => With(Month()).Types("look back").Sees("you answered 21");

    [Theory]
    [InlineData("/trend 9999")]
    [InlineData("/trend -1 <b>")]
    public void Whatever_is_said_behind_it_changes_nothing(string said) => With(Month()).Types(said).Sees("you answered 21");

    private static Transcript With(History history) => new(MondayAt(7), Clients.Onboarded(), history);

    /// <summary>21 days up to yesterday: two of training, one of rest.</summary>
    private static History Month()
    {
        var days = Enumerable.Range(1, 21).Select(ago => (Date: Monday.PlusDays(-ago), Rests: ago % 3 == 1)).ToList();
        return new History
        {
            CheckIns = [.. days.Select(day => Clients.Rated(day.Date))],
            Decided = [.. days.Select(day => new DecidedDay(day.Date, day.Rests ? Decision.Rest : Decision.TrainAsPlanned))],
            Sessions = [.. days.Where(day => !day.Rests).Select(day => new Session(day.Date, SessionType.Training, 7, 60))],
            RestDays = [.. days.Where(day => day.Rests).Select(day => day.Date)],
        };
    }

    private static TrendChart Chart(Transcript transcript) =>
        Assert.IsType<Attachment.Trend>(transcript.Said[0].Attachment).Chart;
}
