using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Recovery.Advice;
using static RecoveryBot.Conversations.Tests.Groups.Summaries.GroupSamples;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>Numbers over people who are not named move in steps that tell of nobody.</summary>
public sealed class RemainderTests
{
    [Fact]
    public void Who_answers_late_is_added_by_threes()
    {
        var first = Next(null, asPlanned: 4, easier: 0, unanswered: 6);
        Assert.Equal(new RestNumbers(10, 4, AsPlanned: null), first.Rest);

        Assert.Equal(first.Rest, Next(first, asPlanned: 6, easier: 0, unanswered: 4).Rest);
        Assert.Equal(new RestNumbers(10, 7, AsPlanned: 5), Next(first, asPlanned: 5, easier: 2, unanswered: 3).Rest);
    }

    [Theory]
    [InlineData(4, 2)]
    [InlineData(2, 2)]
    [InlineData(7, 1)]
    [InlineData(0, 9)]
    public void A_shown_split_moves_only_by_five_and_by_two_of_each(int asPlanned, int easier)
    {
        var first = Next(null, asPlanned: 3, easier: 3, unanswered: 20);
        var isEnough = asPlanned + easier >= 5 && asPlanned >= 2 && easier >= 2;

        var next = Next(first, 3 + asPlanned, 3 + easier, unanswered: 20 - asPlanned - easier);

        Assert.Equal(isEnough ? new RestNumbers(26, 6 + asPlanned + easier, 3 + asPlanned) : first.Rest, next.Rest);
    }

    [Fact]
    public void Who_changes_an_answer_moves_no_split()
    {
        var first = Next(null, asPlanned: 5, easier: 3, unanswered: 0);

        Assert.Equal(first.Rest, Next(first, asPlanned: 4, easier: 4, unanswered: 0).Rest);
    }

    [Fact]
    public void Who_goes_or_is_named_no_more_moves_no_number()
    {
        IReadOnlyList<ChannelClient> clients =
            [Client(1, "Gina", Decision.TrainAsPlanned), .. Unnamed(10, 4, Decision.TrainAsPlanned), .. Unnamed(20, 3, Decision.Rest)];
        var first = Remainder.Next(clients, shown: null);

        var unnamed = Remainder.Next([Client(1, name: null, Decision.TrainAsPlanned), .. clients.Skip(1)], first);
        var gone = Remainder.Next([.. clients.SkipLast(2)], first);

        Assert.Equal(first.Rest, unnamed.Rest);
        Assert.Equal(first.Rest, gone.Rest);
    }

    [Fact]
    public void Who_agrees_to_be_named_later_that_day_stays_a_number_until_tomorrow()
    {
        IReadOnlyList<ChannelClient> clients = [.. Unnamed(10, 4, Decision.TrainAsPlanned), .. Unnamed(20, 3, Decision.Rest)];
        var first = Remainder.Next(clients, shown: null);
        IReadOnlyList<ChannelClient> later = [Client(10, "Gina", Decision.TrainAsPlanned), .. clients.Skip(1)];

        Assert.Equal(first.Rest, Remainder.Next(later, first).Rest);
        Assert.DoesNotContain("Gina", Shown(later, first), StringComparison.Ordinal);
    }

    private static ShownNumbers Next(ShownNumbers? shown, int asPlanned, int easier, int unanswered) => Remainder.Next(
        [.. Unnamed(100, asPlanned, Decision.TrainAsPlanned), .. Unnamed(200, easier, Decision.Rest), .. Unnamed(300, unanswered, decision: null)],
        shown);
}
