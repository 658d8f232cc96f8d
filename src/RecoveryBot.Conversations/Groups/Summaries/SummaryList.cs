using NodaTime;
using RecoveryBot.Conversations.Charts;
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
            .. from pair in named.Zip(SummaryNames.Of(named, zone), (client, name) => (Client: client, Name: name))
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
