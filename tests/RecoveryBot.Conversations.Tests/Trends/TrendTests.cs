using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Trends;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Trends;

public sealed class TrendTests
{
    [Fact]
    public void It_comes_as_a_picture_and_in_three_sentences() => With(Month())
        .Types("/trend")
        .Sees("You answered 21 of 28 mornings in four weeks: 14 as planned, 7 rest.")
        .Sees("On average you felt 20 of 25 this week, about your usual 20.")
        .Sees("Noted are 14 days with sessions and 7 rest days; of 6 days I know nothing.")
        .Expects(transcript => Assert.Equal(28, Chart(transcript).Days.Count));

    [Fact]
    public void What_is_not_known_is_unknown_in_the_picture_too() => With(Month()).Types("/trend")
        .Expects(transcript =>
        {
            var days = Chart(transcript).Days;
            Assert.Equal(Monday, days[^1].Date);
            Assert.All(days.Take(6), day => Assert.True(day is { Decision: null, Wellness: null, Load: null, IsRest: false }));
            Assert.Equal([420.0, 0.0, 420.0], days.Skip(7).Take(3).Select(day => day.Load!.Value));
        });

    [Fact]
    public void Without_enough_rated_mornings_it_says_what_is_missing_and_judges_nothing() => With(new History
    {
        CheckIns = [Clients.Rated(Monday.PlusDays(-1))],
        Decided = [new DecidedDay(Monday.PlusDays(-1), Decision.TrainAsPlanned)],
    }).Types("/trend").Sees("after 14 fully rated mornings in four weeks; so far there are 1.").SeesNot("your usual 20");

    [Fact]
    public void A_lower_week_is_said_to_be_lower() => With(Month() with
    {
        CheckIns = [.. Month().CheckIns.Select(checkIn => checkIn.Date > Monday.PlusDays(-7)
            ? checkIn with { Mood = 3, Stress = 3, SleepQuality = 3 }
            : checkIn)],
    }).Types("/trend").Sees("On average you felt 17 of 25 this week, lower than your usual 19.");

    [Fact]
    public void Paused_mornings_are_not_counted_as_missed() => With(Month() with
    {
        Pauses = [new Pause(Monday.PlusDays(-27), Monday.PlusDays(-21), PauseReason.Holiday)],
    }).Types("/trend").Sees("You answered 21 of 22 mornings in four weeks").SeesNot("I know nothing");

    [Fact]
    public void On_the_first_day_there_is_no_picture_and_a_kind_word() => First()
        .Types("/trend").Sees("There is nothing to look back on yet.").Expects(transcript => Assert.Null(transcript.Said[0].Attachment));

    [Fact]
    public void Mornings_before_the_client_joined_were_nobodys_to_answer() => new Transcript(
            MondayAt(7),
            Clients.Onboarded() with { Consent = new Conversations.People.Consent(1, On(Monday.PlusDays(-21), 12)) },
            Month())
        .Types("/trend").Sees("You answered 21 of 22 mornings in four weeks").SeesNot("I know nothing");

    [Fact]
    public void It_can_be_said_in_words() => With(Month()).Types("look back").Sees("You answered 21");

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
