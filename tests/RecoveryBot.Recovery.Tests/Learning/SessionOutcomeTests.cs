using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Learning;

public sealed class SessionOutcomeTests
{
    private static readonly SessionFeedback Good =
        new(Ago(1), [MenuCategory.Mobility], Change.More, Change.Same, Change.Same, Rpe: 2);

    public static TheoryData<string, SessionFeedback, SessionOutcome> Sessions => new()
    {
        { "calmer", Good, SessionOutcome.Success },
        { "looser", Good with { Calmer = Change.Same, Looser = Change.More }, SessionOutcome.Success },
        { "more prepared", Good with { Calmer = Change.Same, Prepared = Change.More }, SessionOutcome.Success },
        { "nothing changed", Good with { Calmer = Change.Same }, SessionOutcome.Neutral },
        { "less calm", Good with { Calmer = Change.Less }, SessionOutcome.Neutral },
        { "effort not said", Good with { Rpe = null }, SessionOutcome.Neutral },
        { "effort 3", Good with { Rpe = 3 }, SessionOutcome.Neutral },
        { "wired", Good with { Wired = true }, SessionOutcome.Neutral },
        { "effort 4", Good with { Rpe = 4 }, SessionOutcome.Miss },
        { "fatigued", Good with { Fatigued = true }, SessionOutcome.Miss },
        { "sore", Good with { Sore = true }, SessionOutcome.Miss },
        { "worked", Good with { Worked = true }, SessionOutcome.Miss },
        { "wired and worked", Good with { Wired = true, Worked = true }, SessionOutcome.Miss },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_session_is_judged_by_how_it_left_the_client(string how, SessionFeedback felt, SessionOutcome outcome)
    {
        Assert.NotEmpty(how);
        Assert.Equal(outcome, Judge(felt, History.Empty));
    }

    [Theory]
    [InlineData(17, SessionOutcome.Miss)]
    [InlineData(18, SessionOutcome.Success)]
    public void A_next_morning_three_points_lower_is_a_miss(int total, SessionOutcome outcome) =>
        Assert.Equal(outcome, Judge(Good, Then(total)));

    [Fact]
    public void Another_session_of_the_day_may_have_caused_the_lower_morning() =>
        Assert.Equal(SessionOutcome.Success, Judge(Good, Then(14) with { Sessions = [Trained(1, 5, 60)] }));

    [Fact]
    public void A_second_recovery_session_is_another_session() =>
        Assert.Equal(
            SessionOutcome.Success,
            Judge(Good, Then(14) with { Sessions = [Recovered(1, 1, 20), Recovered(1, 2, 20)] }));

    [Fact]
    public void The_session_itself_in_the_log_is_no_other_session() =>
        Assert.Equal(SessionOutcome.Miss, Judge(Good, Then(14) with { Sessions = [Recovered(1, 1, 20)] }));

    [Fact]
    public void A_morning_that_was_not_fully_rated_is_not_guessed_at()
    {
        var history = new History { CheckIns = [Morning(1, 4), Morning(0, 1) with { Mood = null }] };

        Assert.Equal(SessionOutcome.Success, Judge(Good, history));
    }

    [Fact]
    public void A_corrected_morning_is_judged_as_corrected() =>
        Assert.Equal(
            SessionOutcome.Success,
            Judge(Good, new History { CheckIns = [Morning(1, 4), Morning(0, 1), Morning(0, 4)] }));

    // The morning before the session all fours, the one after it a total.
    private static History Then(int total) => new()
    {
        CheckIns = [Morning(1, 4), Morning(0, total - 13, 4, 3, 3, 3)],
    };

    private static SessionOutcome Judge(SessionFeedback session, History history)
    {
        var state = FeedbackLearning.From([session], history, Today);
        return state.ConsecutiveMisses > 0 ? SessionOutcome.Miss
            : state.CategoryAdjust.Count > 0 ? SessionOutcome.Success
            : SessionOutcome.Neutral;
    }
}
