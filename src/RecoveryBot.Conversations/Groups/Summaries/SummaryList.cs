using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>Those of a bucket who are named.</summary>
public sealed record SummaryList(SummaryBucket Bucket, IReadOnlyList<SummaryName> Names)
{
    /// <param name="named">Clients whom this channel may name.</param>
    /// <param name="zone">The group's.</param>
    internal static IReadOnlyList<SummaryList> Of(PlacePurpose channel, IReadOnlyList<ChannelClient> named, DateTimeZone zone)
    {
        return
        [
            .. from pair in named.Zip(SummaryName.Of(named, zone), (client, name) => (Client: client, Name: name))
               where BucketIn(channel, pair.Client) is not null
               group pair.Name by BucketIn(channel, pair.Client)!.Value
               into bucket
               orderby bucket.Key
               select new SummaryList(bucket.Key, [.. bucket]),
        ];
    }

    private static SummaryBucket? BucketIn(PlacePurpose channel, ChannelClient client) => (channel, client) switch
    {
        (PlacePurpose.Summary, { IsAsPlanned: { } asPlanned }) => asPlanned ? SummaryBucket.AsPlanned : SummaryBucket.Easier,
        (PlacePurpose.Trainers, { Decision: { } decision }) => SummaryBuckets.Of(decision),
        (PlacePurpose.Trainers, { HasAnswered: false, WasAsked: true }) => SummaryBucket.NotAnswered,
        _ => null,
    };
}

/// <param name="Since">When they came to the group, if somebody else is called the same; null otherwise.</param>
public sealed record SummaryName(string Name, LocalDate? Since)
{
    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(SummaryName);

    /// <summary>What each is called beside the others, in their order.</summary>
    internal static IReadOnlyList<SummaryName> Of(IReadOnlyList<ChannelClient> named, DateTimeZone zone)
    {
        var twice = named.CountBy(client => client.Name!, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Value > 1).Select(name => name.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. named.Select(client => new SummaryName(client.Name!, twice.Contains(client.Name!) ? client.Since.InZone(zone).Date : null))];
    }
}
