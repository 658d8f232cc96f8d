using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Charts;

/// <summary>Whose days a picture shows, to whom.</summary>
public sealed class GroupCharts(IGroupWording wording)
{
    /// <summary>A trainer who sees fewer people at a glance needs no picture of them.</summary>
    private const int FewestInADigest = 21;

    /// <summary>How many pictures come after a digest, at most: there may be fewer whom its trainer may see.</summary>
    public static int PagesInADigest(int clients) => clients < FewestInADigest ? 0 : GroupDays.MostPages;

    /// <summary>What a channel may see; null if it may name nobody, or there is no such page.</summary>
    /// <param name="clients">All of the group's clients on that day.</param>
    /// <param name="numbers">What is said of that day: whoever is counted in it is not shown.</param>
    /// <param name="days">By person, as this channel may see them.</param>
    public GroupChart? Of(
        GroupState group,
        PlacePurpose channel,
        LocalDate date,
        IReadOnlyList<ChannelClient> clients,
        ShownNumbers numbers,
        ILookup<long, ChannelDay> days,
        int page)
    {
        var named = GroupSummary.NamedIn(channel, clients, numbers);
        var names = SummaryNames.Of(named, GroupMornings.ZoneOf(group));
        return Labelled(GroupDays.Of(
            date,
            channel == PlacePurpose.Trainers ? GroupDays.FiveBuckets : GroupDays.TwoBuckets,
            [.. named.Zip(names, (client, name) => new PersonDays(name, days[client.Person].ToDictionary(day => day.Date, day => day.Bucket)))],
            page,
            isForAChannel: true));
    }

    /// <summary>What a trainer may see; null if a digest of so few says it all, or there is no such page.</summary>
    /// <param name="clients">No more of them than the trainer may see.</param>
    public GroupChart? Of(GroupState group, LocalDate date, IReadOnlyList<SeenClient> clients, int page)
    {
        if (clients.Count < FewestInADigest)
        {
            return null;
        }

        var names = DigestName.Of(clients, GroupMornings.ZoneOf(group));
        return Labelled(GroupDays.Of(
            date,
            GroupDays.FiveBuckets,
            [
                .. clients.OrderBy(client => client.Name, StringComparer.OrdinalIgnoreCase).ThenBy(client => client.Came).Select(client => new PersonDays(
                    new SummaryName(names[client.Person].Name, names[client.Person].Since),
                    client.Days.ToDictionary(day => day.Date, day => SummaryBuckets.Of(day.Decision)))),
            ],
            page,
            isForAChannel: false));
    }

    private GroupChart? Labelled(GroupDays? days) => days is null ? null : new GroupChart(days, wording.GroupChartLabels(days));
}
