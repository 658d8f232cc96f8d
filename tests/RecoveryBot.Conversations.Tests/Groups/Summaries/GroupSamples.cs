using NodaTime;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>Clients of a group on a Tuesday, and what its channels show of them.</summary>
internal static class GroupSamples
{
    public static readonly LocalDate Tuesday = new(2026, 11, 24);

    public static readonly GroupState Nord = new() { Name = "Gym Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    private static readonly Instant Came = Instant.FromUtc(2026, 11, 3, 12, 0);

    /// <param name="name">Null for somebody whom no channel names.</param>
    /// <param name="decision">Null for somebody who has not answered.</param>
    public static ChannelClient Client(
        long person, string? name, Decision? decision, bool wasAsked = true, IReadOnlyList<PlacePurpose>? namedIn = null) => new(
            person,
            name,
            Came.Plus(Duration.FromDays(person)),
            name is null ? [] : namedIn ?? [PlacePurpose.Summary],
            decision is { } answered ? answered == Decision.TrainAsPlanned : null,
            name is not null && namedIn?.Contains(PlacePurpose.Trainers) == true ? decision : null,
            wasAsked);

    /// <summary>So many who are not named and answered alike.</summary>
    public static IEnumerable<ChannelClient> Unnamed(long from, int count, Decision? decision) =>
        Enumerable.Range(0, count).Select(i => Client(from + i, name: null, decision));

    /// <summary>What a channel reads; null if nothing is posted there.</summary>
    public static string? Shown(IReadOnlyList<ChannelClient> clients, ShownNumbers? numbers = null, PlacePurpose channel = PlacePurpose.Summary) =>
        new SummaryText(new EnglishWording()).Of(Nord, channel, Tuesday, clients, numbers ?? Remainder.Next(clients, shown: null), isShown: false) is { } message
            ? PlainText.Of(message.Text)
            : null;
}
