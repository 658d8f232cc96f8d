using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Upkeep;
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
    public static async Task<int> RunAsync(IClock clock, TimeProvider time)
    {
        try
        {
            var configuration = SettingsSources.Read();
            switch (SettingsReader.Read(configuration))
            {
                case SettingsReading.Accepted(var settings):
                    var chat = settings.Telegram is null ? TerminalChat.OnThisConsole(time) : null;
                    using (var host = RecoveryBotHost.Build(settings, configuration, chat, clock, time))
                    {
                        return await RunAsync(host, chat, settings);
                    }

                case SettingsReading.Wrong(var sentence):
                    return Say(sentence, ExitCode.WrongSetting);

                default:
                    throw new InvalidOperationException("The settings were neither accepted nor wrong.");
            }
        }
        catch (SettingsFileException wrong)
        {
            return Say(wrong.Message, ExitCode.WrongSetting);
        }
        catch (StorageUnavailableException unavailable)
        {
            return Say(unavailable.Message, ExitCode.StorageUnavailable);
        }
    }

    private static async Task<int> RunAsync(IHost host, TerminalChat? chat, RecoveryBotSettings settings)
    {
        if (chat is null)
        {
            Console.WriteLine("RecoveryBot talks on Telegram. Ctrl+C ends it.");
        }

        var interrupted = false;
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => interrupted = true);
        await host.StartAsync();
        await host.WaitForShutdownAsync();
        switch (host.Services.GetRequiredService<Ending>().Fault)
        {
            case StorageUnavailableException unavailable:
                throw unavailable;
            case WrongSettingException wrong:
                return Say(wrong.Message, ExitCode.WrongSetting);
            case not null:
                return Say(
                    "RecoveryBot stopped because of a fault of its own; everything answered is kept. "
                    + $"{Path.Combine(settings.DataFolder, RecoveryBotHost.LogFileName)} says where it happened.",
                    ExitCode.OwnFault);
            default:
                chat?.Close();
                return interrupted && chat is { IsInteractive: false } ? ExitCode.Interrupted : ExitCode.Fine;
        }
    }

    private static int Say(string sentence, int exitCode)
    {
        Console.Error.WriteLine(sentence);
        return exitCode;
    }
}
