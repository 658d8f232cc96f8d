using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>A summary as its channel reads it: short enough for a phone, and for the words below a picture.</summary>
public sealed class SummaryText(IGroupWording wording)
{
    public const int LongestText = 900;

    private const int MostNames = 20;

    /// <summary>What a channel may show of a day; null if there is nothing to show in it.</summary>
    /// <param name="clients">All of the group's clients on that day.</param>
    /// <param name="isShown">Something stands there already, in whose place even nothing is said.</param>
    public Message? Of(
        GroupState group, PlacePurpose channel, LocalDate date, IReadOnlyList<ChannelClient> clients, ShownNumbers numbers, bool isShown) =>
        GroupSummary.Of(group, channel, date, clients, numbers, isShown) is { } summary
            ? new Message(Short(summary), [[new Button(wording.CheckInButton, SharedButtons.CheckIn)]])
            : null;

    private RichText Short(GroupSummary summary) => Enumerable.Range(0, MostNames + 1)
        .Select(less => wording.GroupSummary(summary, MostNames - less))
        .First(text => Length(text) <= LongestText);

    private static int Length(RichText text) =>
        Line.Of(text).Sum(block => block.Sum(line => line.Gap + line.Spans.Sum(span => span.Words.Length)));
}
