namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>events/gateway.mdx, "List of Intents".</summary>
internal static class Intents
{
    public const int Guilds = 1;
    public const int GuildMessages = 1 << 9;
    public const int DirectMessages = 1 << 12;
    public const int MessageContent = 1 << 15;

    /// <summary>GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT.</summary>
    private const int Privileged = (1 << 1) | (1 << 8) | MessageContent;

    /// <summary>0 to 16, 20, 21, 24 and 25.</summary>
    private const int Known = ((1 << 17) - 1) | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    public static bool AreKnown(int intents) => (intents & ~Known) == 0;

    public static bool ArePrivileged(int intents) => (intents & Privileged) != 0;
}
