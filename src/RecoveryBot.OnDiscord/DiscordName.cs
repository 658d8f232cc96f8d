namespace RecoveryBot.OnDiscord;

/// <summary>What this platform is called in addresses, in the database and in the health file.</summary>
internal static class DiscordName
{
    public const string Platform = "discord";
}
