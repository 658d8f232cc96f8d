using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Screens;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>The conversation with the person at this terminal, from the first greeting until they leave.</summary>
public sealed class TerminalChat
{
    private readonly IScreen _screen;
    private readonly UpdateIds _ids = new();

    internal TerminalChat(IScreen screen, SavedFiles files)
    {
        _screen = screen;
        Platform = new TerminalPlatform(screen, files);
    }

    /// <summary>The one person at a terminal.</summary>
    public static Place Address => TerminalPlatform.Me;

    /// <summary>Where the outbox sends what is said to the terminal.</summary>
    public IChatPlatform Platform { get; }

    /// <summary>Whether a person can press keys here; otherwise input or output is piped.</summary>
    public bool IsInteractive => _screen is InteractiveScreen;

    /// <summary>Opens this process's console: with keys and colours if it is a terminal, in plain lines if it is piped.</summary>
    /// <param name="filesFolder">Where files that come with messages are saved; made when the first one comes.</param>
    public static TerminalChat OnThisConsole(TimeProvider time, string filesFolder)
    {
        var files = new SavedFiles(filesFolder);
        if (!Console.IsInputRedirected && !Console.IsOutputRedirected
            && AnsiConsole.Create(new AnsiConsoleSettings()) is { Profile.Capabilities.Ansi: true } console)
        {
            return new(new InteractiveScreen(console, time), files);
        }

        return new(new PlainScreen(
            new StreamReader(Console.OpenStandardInput()),
            new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }), files);
    }

    /// <summary>
    /// Greets, or shows the question that is still open, then takes one answer after the other. The next one is asked for
    /// only when everything said to the last one is on the screen. Completes when the person leaves or the input ends.
    /// </summary>
    /// <exception cref="StorageUnavailableException">An answer could not be kept.</exception>
    public async Task RunAsync(ITurns turns, AllSent allSent, CancellationToken stopping)
    {
        Input? said = new Input.Command("start");
        while (said is not null)
        {
            await turns.TakeAsync(InboundUpdate.InDirect(TerminalPlatform.Me, _ids.Next(), said), stopping);
            await allSent(TerminalPlatform.Me, stopping);
            said = await _screen.AskAsync(stopping);
        }
    }

    /// <summary>Takes leave on the screen. Call it once nothing more is sent.</summary>
    public void Close() => _screen.Close();
}
