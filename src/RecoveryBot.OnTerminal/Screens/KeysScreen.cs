using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choosing;
using RecoveryBot.OnTerminal.Words;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>A terminal with a person at it: arrows, numbers or typed words, all in one prompt.</summary>
internal sealed class KeysScreen(IAnsiConsole console, TimeProvider time) : IScreen
{
    // Long enough to cost next to nothing, short enough not to be felt between key and letter.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(15);

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly Lock _gate = new();
    private readonly PromptArea _area = new(console);
    private Choices _choices = Choices.None;
    private Prompt? _prompt;
    private Decided.Said? _last;

    public void Show(Showing showing)
    {
        lock (_gate)
        {
            _area.Erase();
            if (showing.Words is { } words)
            {
                Echo();
                console.Write(Framed(words));
                _last = null;
            }

            _choices = showing.Choices;
            if (_prompt is not null)
            {
                _prompt = _prompt.Interrupted(_choices);
                _area.Draw(_prompt);
            }
        }
    }

    public async Task<Input?> AskAsync(CancellationToken stopping)
    {
        Begin();
        while (true)
        {
            while (!console.Input.IsKeyAvailable())
            {
                await Task.Delay(BetweenLooks, time, stopping);
            }

            if (console.Input.ReadKey(intercept: true) is not { } key || Press(key) is not { } decided)
            {
                continue;
            }

            return (decided as Decided.Said)?.Input;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _area.Erase();
            _prompt = null;
            console.WriteLine(Page.Margin + "See you. I can ask only while I run.");
        }
    }

    private void Begin()
    {
        lock (_gate)
        {
            // After a tap on one of several answers the mark stays where the tap was.
            _prompt = Prompt.For(_choices, _last?.Picked);
            _area.Draw(_prompt);
        }
    }

    private Decided? Press(ConsoleKeyInfo key)
    {
        lock (_gate)
        {
            var (next, decided) = _prompt!.After(key);
            if (decided is null)
            {
                if (next != _prompt)
                {
                    _prompt = next;
                    _area.Draw(next);
                }

                return null;
            }

            _prompt = null;
            _area.Erase();
            _last = decided as Decided.Said;
            return decided;
        }
    }

    // The answer is written down once the conversation goes on: a tap among several answers changes only the list.
    private void Echo()
    {
        if (_last is not null)
        {
            console.Write(new Hanging(Page.Margin + "› ", new Paragraph(CleanWords.Of(_last.Words), Dim)));
            console.WriteLine();
        }
    }

    private static Hanging Framed(Conversations.Messages.RichText words) =>
        new(Page.Margin, new Rows(RichTextView.Of(words), Text.Empty));
}
