using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>Those of a bucket who are named.</summary>
public sealed record SummaryList(SummaryBucket Bucket, IReadOnlyList<SummaryName> Names)
{
    /// <param name="named">Clients whom this channel may name.</param>
    /// <param name="zone">The group's.</param>
    internal static IReadOnlyList<SummaryList> Of(PlacePurpose channel, IReadOnlyList<ChannelClient> named, DateTimeZone zone)
    {
        var twice = named.CountBy(client => client.Name!, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Value > 1).Select(name => name.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from client in named
               where BucketIn(channel, client) is not null
               group new SummaryName(client.Name!, twice.Contains(client.Name!) ? client.Since.InZone(zone).Date : null)
                   by BucketIn(channel, client)!.Value
               into bucket
               orderby bucket.Key
               select new SummaryList(bucket.Key, [.. bucket]),
        ];
    }

    private static SummaryBucket? BucketIn(PlacePurpose channel, ChannelClient client) => (channel, client) switch
    {
        (PlacePurpose.Summary, { IsAsPlanned: { } asPlanned }) => asPlanned ? SummaryBucket.AsPlanned : SummaryBucket.Easier,
        (PlacePurpose.Trainers, { Decision: { } decision }) => Of(decision),
        (PlacePurpose.Trainers, { HasAnswered: false, WasAsked: true }) => SummaryBucket.NotAnswered,
        _ => null,
    };

    private static SummaryBucket Of(Decision decision) => decision switch
    {
        Decision.TrainAsPlanned => SummaryBucket.AsPlanned,
        Decision.TrainReduced => SummaryBucket.Less,
        Decision.ActiveRecovery => SummaryBucket.Recover,
        Decision.Rest => SummaryBucket.Rest,
        Decision.Refer => SummaryBucket.NeedsAWord,
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}

/// <param name="Since">When they came to the group, if somebody else is called the same; null otherwise.</param>
public sealed record SummaryName(string Name, LocalDate? Since)
{
    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(SummaryName);
}

/// <summary>In the order in which they are shown.</summary>
public enum SummaryBucket
{
    /// <summary>Only in the trainers' channel; somebody is to see a professional.</summary>
    NeedsAWord,

    AsPlanned,

    /// <summary>Only in the group's channel: whatever is not as planned.</summary>
    Easier,

    /// <summary>Only in the trainers' channel.</summary>
    Less,

    /// <summary>Only in the trainers' channel.</summary>
    Recover,

    /// <summary>Only in the trainers' channel.</summary>
    Rest,

    /// <summary>Only in the trainers' channel.</summary>
    NotAnswered,
}
