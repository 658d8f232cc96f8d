using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>
/// "recoverybot" without a command: talks wherever there is a token for, else in this terminal, until the person leaves or
/// a signal comes.
/// </summary>
internal static class ChatCommand
{
    public static Task<int> RunAsync(IClock clock, TimeProvider time) => WithSettings.RunAsync(async (settings, configuration) =>
    {
        var chat = settings is { Telegram: null, Discord: null } ? TerminalChat.OnThisConsole(time, settings.FilesFolder) : null;
        using var host = RecoveryBotHost.Build(settings, configuration, chat, clock, time);
        return await RunAsync(host, chat, settings);
    });

    private static string Where(RecoveryBotSettings settings) => settings switch
    {
        { Telegram: not null, Discord: not null } => "Telegram and Discord",
        { Discord: not null } => "Discord",
        _ => "Telegram",
    };

    private static async Task<int> RunAsync(IHost host, TerminalChat? chat, RecoveryBotSettings settings)
    {
        if (chat is null)
        {
            Console.WriteLine($"RecoveryBot talks on {Where(settings)}. Ctrl+C ends it.");
        }

        var interrupted = false;
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => interrupted = true);
        await host.StartAsync();
        await host.WaitForShutdownAsync();
        switch (host.Services.GetRequiredService<ExitReason>().Fault)
        {
            case StorageUnavailableException unavailable:
                throw unavailable;
            case WrongSettingException wrong:
                return WithSettings.Say(wrong.Message, ExitCode.WrongSetting);
            case not null:
                return WithSettings.Say(
                    "RecoveryBot stopped because of a fault of its own; everything answered is kept. "
                    + $"{Path.Combine(settings.DataFolder, RecoveryBotHost.LogFileName)} says where it happened.",
                    ExitCode.InternalError);
            default:
                chat?.Close();
                return interrupted && chat is { IsInteractive: false } ? ExitCode.Interrupted : ExitCode.Success;
        }
    }
}
