using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>What became of somebody who needed their trainer yesterday.</summary>
public enum SinceYesterday
{
    Better,
    Worse,

    /// <summary>Not answered today.</summary>
    Unknown,
}

internal static class SinceYesterdays
{
    public static IEnumerable<(SeenClient Client, SinceYesterday How)> Of(IReadOnlyList<SeenClient> clients, LocalDate today) =>
        from client in clients
        let before = KindOn(client, today.PlusDays(-1))
        where before is not null && client.On(today.PlusDays(-1)) is not null
        let how = How(before.Value, client, today)
        where how is not null
        select (client, how.Value);

    private static SinceYesterday? How(FlagKind before, SeenClient client, LocalDate today) => (client.On(today), KindOn(client, today)) switch
    {
        (null, _) => SinceYesterday.Unknown,
        (_, null) => SinceYesterday.Better,
        (_, { } now) when now < before => SinceYesterday.Worse,
        _ => null,
    };

    // Only of those who need somebody: the rest is no news.
    private static FlagKind? KindOn(SeenClient client, LocalDate date) => client with { Days = [.. client.Days.Where(day => day.Date <= date)] } is var then
        && Flag.Of(then, date) is [{ Kind: < FlagKind.Silent and var kind }, ..]
            ? kind
            : null;
}
