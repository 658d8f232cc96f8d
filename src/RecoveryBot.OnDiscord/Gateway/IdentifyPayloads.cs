namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>What is said after HELLO (events/gateway-events, "Identify" and "Resume").</summary>
internal static class IdentifyPayloads
{
    /// <summary>Direct messages are all that is listened to; interactions need no intent.</summary>
    private const int DirectMessages = 1 << 12;

    public static Dictionary<string, object?> Identify(string token, ShardInfo place) => new()
    {
        ["token"] = token,
        ["intents"] = DirectMessages,
        ["shard"] = new[] { place.Id, place.Count },
        ["properties"] = new Dictionary<string, string>
        {
            ["os"] = "linux",
            ["browser"] = "recoverybot",
            ["device"] = "recoverybot",
        },
    };

    public static Dictionary<string, object?> Resume(string token, SessionKey key, long seq) => new()
    {
        ["token"] = token,
        ["session_id"] = key.Id,
        ["seq"] = seq,
    };
}
