using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>The installed program as a process that talks to the fake Telegram.</summary>
internal sealed class RunningOnTelegram(
    BotFolders folders, FakeTelegram telegram, params (string Name, string Value)[] settings)
    : RunningProgram(folders, hasOurClock: false, [.. Of(telegram), .. settings])
{
    /// <summary>What sends a program to this fake.</summary>
    public static (string Name, string Value)[] Of(FakeTelegram telegram) =>
        [("RecoveryBot__Telegram__Token", telegram.Token), ("RecoveryBot__Telegram__ApiUrl", telegram.BaseUrl)];
}
