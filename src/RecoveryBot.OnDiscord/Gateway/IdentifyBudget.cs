using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// When a new session may be begun. Discord takes one per key and 5 s, and resets the token after 1,000 a day (platforms
/// 2.1); a program that crashes in a loop must come nowhere near, so after a few free ones they are spread over the day.
/// </summary>
/// <param name="Used">The identifies of the last day by their keys, oldest first.</param>
internal sealed record IdentifyBudget(IReadOnlyList<Identify> Used)
{
    /// <summary>For each shard, within a day.</summary>
    public const int FreeADay = 10;

    /// <summary>Half a second more than Discord asks for: it counts from when an identify arrives.</summary>
    public static readonly Duration Between = Duration.FromSeconds(5.5);

    /// <summary>Once the free ones are spent: 40 a day.</summary>
    public static readonly Duration BetweenMore = Duration.FromMinutes(36);

    private static readonly Duration Day = Duration.FromDays(1);

    public static readonly IdentifyBudget Whole = new([]);

    /// <param name="key">The shard's id modulo max_concurrency.</param>
    /// <param name="shards">How many there are.</param>
    public Instant FreeAt(int key, int shards, Instant now)
    {
        var ofKey = Used.LastOrDefault(one => one.Key == key) is { } last ? last.At + Between : now;
        var today = Used.Count(one => one.At > now - Day);
        var ofAll = today < FreeADay * shards ? now : Used[^1].At + (BetweenMore / shards);

        // A clock that was set back must not hold us up for a day.
        var latest = now + BetweenMore;
        return Instant.Min(Instant.Max(now, Instant.Max(ofKey, ofAll)), latest);
    }

    public IdentifyBudget Spend(int key, Instant now) =>
        new([.. Used.Where(one => one.At > now - Day && one.At <= now), new Identify(key, now)]);
}

/// <param name="Key">The shard's id modulo max_concurrency.</param>
internal sealed record Identify(int Key, Instant At);
