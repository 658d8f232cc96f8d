using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Screens;
using Spectre.Console.Testing;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>A person at the keyboard in front of a screen of 60 columns, and a time that stands still.</summary>
public abstract class AtTheKeyboard : IDisposable
{
    protected AtTheKeyboard() => Screen = new InteractiveScreen(Console, Time);

    private protected TestConsole Console { get; } = new TestConsole().EmitAnsiSequences().Width(60).Interactive();

    private protected HeldTime Time { get; } = new();

    private protected InteractiveScreen Screen { get; }

    public void Dispose()
    {
        Console.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<Input?> Ask() => Screen.AskAsync(TestContext.Current.CancellationToken);

    private protected void Press(params ConsoleKey[] keys)
    {
        foreach (var key in keys)
        {
            Console.Input.PushKey(key);
        }
    }

    private protected void Type(string words) => Console.Input.PushText(words);

    private protected void Sees(string screen) => Assert.Equal(screen.TrimEnd(), VisibleScreen.After(Console.Output));
}
