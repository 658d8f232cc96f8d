using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using static RecoveryBot.Conversations.Tests.Groups.Summaries.GroupSamples;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>What everybody in a group's channel reads of its morning.</summary>
public sealed class SummaryTextTests
{
    private static readonly IReadOnlyList<PlacePurpose> Coaches = [PlacePurpose.Trainers];

    [Fact]
    public void Names_that_agreed_stand_by_two_buckets_and_all_others_are_counted()
    {
        var shown = Shown(
        [
            Client(1, "Hal", Decision.TrainAsPlanned), Client(2, "Gina", Decision.TrainAsPlanned), Client(3, "Kim", Decision.Refer),
            Client(4, "Lars", Decision.TrainReduced), Client(5, "Nora", decision: null),
            .. Unnamed(10, 19, Decision.TrainAsPlanned), .. Unnamed(40, 8, Decision.Rest), .. Unnamed(60, 6, decision: null),
        ]);

        Assert.Equal(
            """
            Tuesday 24 November · 31 of 38 answered

            • As planned: Gina, Hal
            • Easier day: Kim, Lars
            • and 27 more: 19 as planned, 8 easier

            Late answers are added until 12:00. What is shown of you: /privacy
            """.ReplaceLineEndings("\n"),
            shown?.Trim());
    }

    [Fact]
    public void Of_one_to_four_who_are_not_named_no_number_is_given()
    {
        var shown = Shown([Client(1, "Gina", Decision.TrainAsPlanned), .. Unnamed(10, 4, Decision.Rest)]);

        Assert.StartsWith("Tuesday 24 November\n", shown, StringComparison.Ordinal);
        Assert.Contains("Others check in too.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("more", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_posted_where_nobody_may_be_named_or_counted()
    {
        Assert.Null(Shown([.. Unnamed(10, 4, Decision.Rest)]));
        Assert.Null(Shown([]));
        Assert.Contains("No answers to show yet.", Shown([.. Unnamed(10, 5, decision: null)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_split_has_no_bucket_that_one_alone_could_be(int easier, bool isSplit)
    {
        var shown = Shown([.. Unnamed(10, 6, Decision.TrainAsPlanned), .. Unnamed(20, easier, Decision.Rest)]);

        Assert.Equal(isSplit, shown?.Contains("easier", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_pauses_or_is_not_asked_yet_is_in_no_number()
    {
        var shown = Shown(
            [Client(1, "Gina", Decision.TrainAsPlanned), .. Unnamed(10, 5, Decision.Rest), Client(20, name: null, decision: null, wasAsked: false)]);

        Assert.Contains("6 of 6 answered", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trainers_channel_names_five_decisions_and_who_has_not_answered()
    {
        var shown = Shown(
            [
                Client(1, "Cem", Decision.Refer, namedIn: Coaches), Client(2, "Jon", Decision.TrainReduced, namedIn: Coaches),
                Client(3, "Kim", Decision.ActiveRecovery, namedIn: Coaches), Client(4, "Lea", decision: null, namedIn: Coaches),
                Client(5, "Max", decision: null, wasAsked: false, namedIn: Coaches), Client(6, "Only there", Decision.Rest),
            ],
            channel: PlacePurpose.Trainers);

        Assert.Contains("• Needs a word: Cem\n• Less: Jon\n• Recovery: Kim\n• Not answered yet: Lea\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Max", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Only there", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_a_name_are_told_apart_by_when_they_came() => Assert.Contains(
        "As planned: Anna (since 4 Nov), anna (since 5 Nov), Bo",
        Shown([Client(1, "Anna", Decision.TrainAsPlanned), Client(2, "anna", Decision.TrainAsPlanned), Client(3, "Bo", Decision.TrainAsPlanned)]),
        StringComparison.Ordinal);

    [Fact]
    public void However_many_are_named_it_fits_below_a_picture()
    {
        var many = Enumerable.Range(1, 300)
            .Select(i => Client(i, $"{i} {new string('x', 36)}", (Decision)(i % 5), namedIn: [PlacePurpose.Summary, PlacePurpose.Trainers]))
            .ToList();

        Assert.All([PlacePurpose.Summary, PlacePurpose.Trainers], channel =>
        {
            var shown = Shown(many, channel: channel);
            Assert.InRange(shown!.Length, 300, SummaryText.LongestText);
            Assert.Contains("named more", shown, StringComparison.Ordinal);
        });
    }
}
