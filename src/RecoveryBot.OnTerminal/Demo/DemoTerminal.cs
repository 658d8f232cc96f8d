using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Screens;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Demo;

/// <summary>Lets whoever sits here be anybody in a made-up world, and look into any of its channels.</summary>
public sealed class DemoTerminal
{
    private readonly IScreen _screen;
    private readonly DemoStage _stage;

    internal DemoTerminal(IScreen screen, string filesFolder)
    {
        _screen = screen;
        _stage = new DemoStage(screen, new SavedFiles(filesFolder));
    }

    public IChatPlatform Platform => _stage;

    /// <summary>This process's console, with keys and colours if it is a terminal, in plain lines if it is piped.</summary>
    public static DemoTerminal OnThisConsole(TimeProvider time, string filesFolder) =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected
        && AnsiConsole.Create(new AnsiConsoleSettings()) is { Profile.Capabilities.Ansi: true } console
            ? new(new InteractiveScreen(console, time), filesFolder)
            : new(
                new PlainScreen(new StreamReader(Console.OpenStandardInput()), new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }),
                filesFolder);

    /// <summary>What somebody's chat shows last; null if nothing was said there.</summary>
    public Message? Latest(Place place) => _stage.Latest(place);

    /// <summary>Somebody's chat, until whoever sits here leaves or the input ends.</summary>
    /// <param name="welcome">Stands above it.</param>
    public async Task RunAsync(IDemoWorld world, string me, RichText welcome, CancellationToken stopping)
    {
        var visit = new DemoVisit(world, _stage, world.Names[me]);
        _stage.Say(welcome);
        _stage.Begin(visit.Me);
        _stage.Look(visit.Me, visit.Me);
        while (await _screen.AskAsync(stopping) is { } said && said is not Input.Command { Name: "quit" or "exit" })
        {
            await visit.DoAsync(said, stopping);
            _stage.ShowWhatCame();
            visit.TellWhatIsNew();
        }

        _screen.Close();
    }
}
