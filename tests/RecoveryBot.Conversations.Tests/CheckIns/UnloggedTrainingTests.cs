using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>The morning after a day for training of which nothing is noted: it asks, and goes by the answer.</summary>
public sealed class UnloggedTrainingTests
{
    private const string Question = "Did you train yesterday?";

    private static readonly Client Spaced = Clients.Usual with { SessionsPerWeek = 3 };

    [Fact]
    public void It_is_the_last_question_of_the_morning() => Tapped(Morning())
        .Sees(Question, "I have nothing noted, and today goes by it.").SeesButtons("Yes", "Only something light", "No", "Back", "Skip");

    [Theory]
    [InlineData("Yes", Decision.Rest)]
    [InlineData("Only something light", Decision.TrainAsPlanned)]
    [InlineData("No", Decision.TrainAsPlanned)]
    [InlineData("Skip", Decision.Rest)]
    public void Without_a_plan_the_answer_decides_whether_today_is_the_day_between(string answer, Decision expected) =>
        Tapped(Morning()).Taps(answer).IsDecided(expected);

    [Fact]
    public void Left_unanswered_the_day_says_what_it_assumes() => Tapped(Morning()).Taps("Skip")
        .Sees("Yesterday was for training, and nothing is noted of it: today is the rest day in between.")
        .Expects(transcript => Assert.DoesNotContain(transcript.Facts.OfType<Fact.DayLogged>(), log => log.Date == Monday.PlusDays(-1)));

    [Theory]
    [InlineData("Yes", SessionType.Training, false)]
    [InlineData("Only something light", SessionType.ActiveRecovery, false)]
    [InlineData("No", null, true)]
    public void The_answer_is_noted_as_the_evening_would_have(string answer, SessionType? session, bool rested) => Tapped(Morning()).Taps(answer)
        .Expects(transcript =>
        {
            var log = Assert.Single(transcript.Facts.OfType<Fact.DayLogged>(), log => log.Date == Monday.PlusDays(-1));
            Assert.Equal((session, rested), (log.Sessions.SingleOrDefault()?.Type, log.Rested));
        });

    public static TheoryData<string> Unasked => ["rested", "trained", "told rest", "no log", "not answered"];

    [Theory]
    [MemberData(nameof(Unasked))]
    public void It_is_not_asked_where_there_is_nothing_to_ask(string why)
    {
        var history = Untold();
        var yesterday = Monday.PlusDays(-1);
        history = why switch
        {
            "rested" => history with { RestDays = [.. history.RestDays, yesterday] },
            "trained" => history with { Sessions = [.. history.Sessions, new Session(yesterday, SessionType.Training)] },
            "told rest" => history with { Decided = [new DecidedDay(yesterday, Decision.Rest)] },
            "no log" => history with { Sessions = [], RestDays = [yesterday.PlusDays(-8)] },
            "not answered" => history with { Decided = [] },
            _ => history,
        };
        var morning = new Transcript(MondayAt(7), Clients.Onboarded(Spaced), history).Types("/checkin");

        Tapped(morning).SeesNot(Question);
    }

    private static Transcript Morning() => new Transcript(MondayAt(7), Clients.Onboarded(Spaced), Untold()).Types("/checkin");

    private static Transcript Tapped(Transcript morning) => morning.Taps("As usual", "Yes, all of that");

    /// <summary>Rested on Friday; told to train on Sunday, and nothing heard of it.</summary>
    private static History Untold() => Clients.RatedMornings(14, Monday) with
    {
        RestDays = [Monday.PlusDays(-3)],
        Decided = [new DecidedDay(Monday.PlusDays(-1), Decision.TrainAsPlanned)],
    };
}
