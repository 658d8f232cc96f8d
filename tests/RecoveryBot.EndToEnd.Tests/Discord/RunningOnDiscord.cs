using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>The installed program as a process that talks to the fake Discord.</summary>
internal sealed class RunningOnDiscord(
    BotFolders folders, FakeDiscord discord, params (string Name, string Value)[] settings)
    : RunningProgram(folders, hasOurClock: false, [.. Of(discord), .. settings])
{
    /// <summary>Where every request is written down, so that it can be held against Discord's own API description.</summary>
    private const string RecordVariable = "RECOVERYBOT_DISCORD_REQUESTS";

    /// <summary>What sends a program to this fake.</summary>
    public static (string Name, string Value)[] Of(FakeDiscord discord) =>
        [("RecoveryBot__Discord__Token", discord.Token), ("RecoveryBot__Discord__ApiUrl", discord.ApiUrl)];

    /// <summary>A Discord on the real clock, as a program needs it whose clock is its own.</summary>
    public static FakeDiscord NewDiscord(bool hasSendLimits = true) => FakeDiscord.Start(TimeProvider.System, new FakeDiscordSettings
    {
        HasSendLimits = hasSendLimits,
        Patience = TimeSpan.FromMinutes(2),
        RecordRequestsTo = Environment.GetEnvironmentVariable(RecordVariable) is { Length: > 0 } file ? file : null,
    });
}
