using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Tests.Sessions;

public class RefusalsTests
{
    [Fact]
    public void No_wish_no_refusal() => Assert.Empty(For());

    [Fact]
    public void A_shorter_session_is_granted() => Assert.Empty(For(ClientRequest.Shorter));

    [Theory]
    [InlineData(ClientRequest.IntenseStretching, "sorer", 92)]
    [InlineData(ClientRequest.Hiit, "stops being recovery", 85)]
    [InlineData(ClientRequest.Longer, "limit", 115)]
    public void A_wish_against_recovery_is_declined_with_the_reason(ClientRequest wish, string reason, int statement)
    {
        var refusal = Assert.Single(For(wish));
        Assert.Equal(wish, refusal.Request);
        Assert.Contains(reason, refusal.Text, StringComparison.Ordinal);
        Assert.Contains(statement, refusal.Statements);
    }

    [Fact]
    public void Each_wish_is_answered_once_in_the_order_asked() => Assert.Equal(
        [ClientRequest.Hiit, ClientRequest.IntenseStretching],
        For(ClientRequest.Hiit, ClientRequest.Shorter, ClientRequest.IntenseStretching, ClientRequest.Hiit)
            .Select(r => r.Request));

    [Fact]
    public void A_rest_day_declines_hard_work_but_has_no_session_to_make_longer() => Assert.Equal(
        [ClientRequest.IntenseStretching, ClientRequest.Hiit],
        On(Decision.Rest, Enum.GetValues<ClientRequest>()).Select(r => r.Request));

    [Theory]
    [InlineData(Decision.TrainAsPlanned)]
    [InlineData(Decision.TrainReduced)]
    [InlineData(Decision.Refer)]
    public void Where_nothing_of_recovery_is_at_stake_nothing_is_declined(Decision day) =>
        Assert.Empty(On(day, Enum.GetValues<ClientRequest>()));

    [Fact]
    public void No_wish_there_is_can_break_it() => Assert.Equal(3, For(Enum.GetValues<ClientRequest>()).Count);

    [Fact]
    public void A_refusal_does_not_name_what_it_refuses_in_the_words_of_the_gym() => Assert.All(
        For(Enum.GetValues<ClientRequest>()),
        r => Assert.DoesNotMatch("(?i)PNF|ballistic|aggressive|static hold|HIIT|interval|!", r.Text));

    private static IReadOnlyList<Refusal> For(params ClientRequest[] wishes) =>
        On(Decision.ActiveRecovery, wishes);

    private static IReadOnlyList<Refusal> On(Decision day, params ClientRequest[] wishes) =>
        Refusals.For(new CheckIn { Date = new LocalDate(2026, 11, 23), Requests = wishes }, day);
}
