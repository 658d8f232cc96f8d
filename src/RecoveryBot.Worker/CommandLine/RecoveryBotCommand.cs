using System.CommandLine;
using System.CommandLine.Invocation;
using NodaTime;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>The program's command line.</summary>
public static class RecoveryBotCommand
{
    private const string Description =
        """
        RecoveryBot asks a client a few questions each morning, decides what kind of day it is
        (train as planned, train reduced, active recovery, rest, see a professional), says why
        and gives the day's session. Without a command it talks on Telegram and Discord, wherever
        there is a token for, else in this terminal.

        Settings come from appsettings.json (beside the program, this user's own, or in the
        working directory) and from the environment, the later ones winning:
          RecoveryBot__DataFolder       the database and the log
          RecoveryBot__KeysFolder       the keys the database is encrypted with, kept apart
          RecoveryBot__Telegram__Token  the bot's token from BotFather
          RecoveryBot__Discord__Token   the bot's token from Discord's developer portal
          Logging__LogLevel__Default    how much is logged, Warning unless set

        Exit codes: 0 fine, 1 a fault of the program, a bad line or work for you, 2 a wrong setting or
        file, 3 the database cannot be used, 130 interrupted.
        """;

    /// <summary>Runs what the arguments ask for. The clock is a parameter so that a test can play many mornings.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IClock clock, TimeProvider time)
    {
        // No file is named by an @: what begins with one is somebody's slip, and is answered as such.
        var parsed = Create(clock, time).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction error)
        {
            error.ShowHelp = false;
        }

        // Signals are the chat's own: it says goodbye and lets its last words out.
        var ended = await parsed.InvokeAsync(new InvocationConfiguration
        {
            ProcessTerminationTimeout = null,
            EnableDefaultExceptionHandler = false,
        });
        return parsed.Errors.Count > 0 ? ExitCode.WrongSetting : ended;
    }

    private static RootCommand Create(IClock clock, TimeProvider time)
    {
        var root = new RootCommand(Description)
        {
            DemoCommand.Create(time),
            DecideCommand.Create(),
            ImportCommand.Create(),
            ParseCommand.Create(clock),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            DoctorCommand.Create(clock, time),
            HealthcheckCommand.Create(),
        };
        root.SetAction((_, _) => ChatCommand.RunAsync(clock, time));
        return root;
    }
}
