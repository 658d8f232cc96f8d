namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Which fields a body may have, by route (message.mdx, webhook.mdx, receiving-and-responding.mdx).</summary>
internal static class MessageFields
{
    public static readonly IReadOnlySet<string> OfChannel = new HashSet<string>
    {
        "content", "nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components", "sticker_ids",
        "attachments", "flags", "enforce_nonce",
    };

    public static readonly IReadOnlySet<string> OfEdit = new HashSet<string>
    {
        "content", "embeds", "flags", "allowed_mentions", "components", "attachments",
    };

    public static readonly IReadOnlySet<string> OfAnswer = new HashSet<string>
    {
        "tts", "content", "embeds", "allowed_mentions", "flags", "components", "attachments",
    };

    public static readonly IReadOnlySet<string> OfFollowUp = new HashSet<string>
    {
        "content", "tts", "embeds", "allowed_mentions", "components", "attachments", "flags",
    };
}
