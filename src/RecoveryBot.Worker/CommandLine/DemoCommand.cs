using System.CommandLine;
using System.Runtime.InteropServices;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Demo;
using RecoveryBot.Worker.Demo;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>"recoverybot demo": a trainer's morning with made-up people, in a folder that is deleted at the end.</summary>
internal static class DemoCommand
{
    public static Command Create(TimeProvider time)
    {
        var command = new Command("demo", "A trainer's morning with twelve made-up clients, in this terminal. Nothing of it stays.");
        command.SetAction((_, _) => RunAsync(time));
        return command;
    }

    private static async Task<int> RunAsync(TimeProvider time)
    {
        var folder = Directory.CreateTempSubdirectory("recoverybot-demo-").FullName;
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Leave);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
        try
        {
            await RunAsync(folder, time, stop.Token);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        // Not before the folder is gone.
        void Leave(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task RunAsync(string folder, TimeProvider time, CancellationToken stopping)
    {
        var terminal = DemoTerminal.OnThisConsole(time, Path.Combine(folder, "files"));
        var settings = new RecoveryBotSettings(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
        await using var bot = new DemoBot(settings, terminal.Platform, new DemoClock(DemoLife.At(DemoPeople.Begin, new LocalTime(12, 0))), new DemoTime(time));
        await new DemoLife(bot, terminal.Latest).LiveAsync(stopping);
        await terminal.RunAsync(new DemoWorld(bot), DemoWorld.First, Welcome, stopping);
    }

    private static RichText Welcome => RichText.Of(
        new Block.Paragraph(
        [
            new Span("Nothing here is real, and nothing stays. You are "),
            new Span("Ben", SpanStyle.Strong),
            new Span(", trainer of Gym Nord. It is Tuesday, 09:30."),
        ]),
        new Block.Paragraph([new Span("Try: /in #gym-nord · /as Dora · /in #city-runners · /as Stranger · /time 12:00 · /quit", SpanStyle.Soft)]));
}
