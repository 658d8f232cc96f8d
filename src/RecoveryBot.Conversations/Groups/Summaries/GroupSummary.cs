using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>A group's morning as one of its channels shows it.</summary>
/// <param name="Answered">Of how many; null while no number may be given.</param>
/// <param name="Lists">Who is named, those with a name only, in the order in which they are shown.</param>
/// <param name="Rest">Of those who are not named; null if nothing may be said of them.</param>
/// <param name="OthersCheckIn">Somebody is neither named nor counted.</param>
/// <param name="Until">Local time until which late answers are added.</param>
public sealed record GroupSummary(
    LocalDate Date,
    (int Answered, int Asked)? Answered,
    IReadOnlyList<SummaryList> Lists,
    RestNumbers? Rest,
    bool OthersCheckIn,
    LocalTime Until)
{
    /// <summary>What a channel may show; null if there is nothing to show in it.</summary>
    /// <param name="clients">All of the group's clients on that day.</param>
    /// <param name="isShown">Something stands there already, in whose place even nothing is said.</param>
    public static GroupSummary? Of(
        GroupState group, PlacePurpose channel, LocalDate date, IReadOnlyList<ChannelClient> clients, ShownNumbers numbers, bool isShown)
    {
        var named = NamedIn(channel, clients, numbers);
        if (named.Count == 0 && numbers.Rest is null && !isShown)
        {
            return null;
        }

        var isEverybody = named.Count == clients.Count;
        var answered = named.Count(client => client.HasAnswered) + (numbers.Rest?.Answered ?? 0);
        var asked = named.Count(client => client.Counts) + (numbers.Rest?.Asked ?? 0);
        return new GroupSummary(
            date,
            (isEverybody || numbers.Rest is not null) && answered > 0 ? (answered, asked) : null,
            SummaryList.Of(channel, named, GroupMornings.ZoneOf(group)),
            numbers.Rest,
            !isEverybody && numbers.Rest is null,
            SummaryMoments.Until(group));
    }

    /// <summary>Whom a channel may name that day, in the order in which they are shown.</summary>
    internal static IReadOnlyList<ChannelClient> NamedIn(PlacePurpose channel, IReadOnlyList<ChannelClient> clients, ShownNumbers numbers)
    {
        var may = numbers.Named.ToHashSet();
        return
        [
            .. clients.Where(client => client.Name is not null && client.NamedIn.Contains(channel) && may.Contains(client.Person))
                .OrderBy(client => client.Name, StringComparer.OrdinalIgnoreCase).ThenBy(client => client.Since),
        ];
    }
}
