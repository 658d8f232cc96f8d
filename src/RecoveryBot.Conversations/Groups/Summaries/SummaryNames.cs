using NodaTime;
using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>Tells those apart who are called the same.</summary>
internal static class SummaryNames
{
    /// <summary>What each is called beside the others, in their order.</summary>
    public static IReadOnlyList<SummaryName> Of(IReadOnlyList<ChannelClient> named, DateTimeZone zone)
    {
        var twice = named.CountBy(client => client.Name!, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Value > 1).Select(name => name.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. named.Select(client => new SummaryName(client.Name!, twice.Contains(client.Name!) ? client.Since.InZone(zone).Date : null))];
    }
}
