using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Screens;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>Letter by letter at the keyboard, as a line of a pipe, at the end of a long one, and behind a command.</summary>
public sealed class TerminalSigns : WarningSignContract
{
    protected override IReadOnlyList<Input?> Read(string text, Message? shown)
    {
        var numberedChoices = shown is null ? NumberedChoices.None : NumberedChoices.Of(shown);
        return [Keyed(text, numberedChoices), Piped(text, numberedChoices), Piped(AtTheEndOfALongText(text), numberedChoices), Keyed($"/note {text}", numberedChoices)];
    }

    private static Input? Keyed(string text, NumberedChoices numberedChoices)
    {
        var typed = text.Aggregate(Prompt.For(numberedChoices), (prompt, letter) => prompt.After(Key(letter)).Next);
        return (typed.After(Key('\r', ConsoleKey.Enter)).Decided as PromptResult.Submitted)?.Input;
    }

    private static Input? Piped(string text, NumberedChoices numberedChoices)
    {
        var screen = new PlainScreen(new StringReader($"{text}\r\n"), TextWriter.Null);
        screen.Show(new ScreenUpdate(null, numberedChoices));
        var asked = screen.AskAsync(TestContext.Current.CancellationToken);
        Assert.True(asked.IsCompletedSuccessfully, "What is piped in is there.");
        return asked.Result;
    }

    private static ConsoleKeyInfo Key(char letter, ConsoleKey key = default) => new(letter, key, shift: false, alt: false, control: false);
}
