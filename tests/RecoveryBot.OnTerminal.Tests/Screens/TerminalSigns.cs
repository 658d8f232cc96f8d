using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choosing;
using RecoveryBot.OnTerminal.Screens;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>Letter by letter at the keyboard, as a line of a pipe, and behind a command.</summary>
public sealed class TerminalSigns : WarningSignContract
{
    protected override IReadOnlyList<Input?> Read(string text, Message? shown)
    {
        var choices = shown is null ? Choices.None : Choices.Of(shown);
        return [Keyed(text, choices), Piped(text, choices), Keyed($"/note {text}", choices)];
    }

    private static Input? Keyed(string text, Choices choices)
    {
        var typed = text.Aggregate(Prompt.For(choices), (prompt, letter) => prompt.After(Key(letter)).Next);
        return (typed.After(Key('\r', ConsoleKey.Enter)).Decided as Decided.Said)?.Input;
    }

    private static Input? Piped(string text, Choices choices)
    {
        var screen = new LinesScreen(new StringReader($"{text}\r\n"), TextWriter.Null);
        screen.Show(new Showing(null, choices));
        var asked = screen.AskAsync(TestContext.Current.CancellationToken);
        Assert.True(asked.IsCompletedSuccessfully, "What is piped in is there.");
        return asked.Result;
    }

    private static ConsoleKeyInfo Key(char letter, ConsoleKey key = default) => new(letter, key, shift: false, alt: false, control: false);
}
