using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Rendering;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>A terminal with a person at it: arrows, numbers or typed words, all in one prompt.</summary>
internal sealed class InteractiveScreen(IAnsiConsole console, TimeProvider time) : IScreen
{
    // Long enough to cost next to nothing, short enough not to be felt between key and letter.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(15);

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly Lock _gate = new();
    private readonly PromptArea _area = new(console);
    private NumberedChoices _numberedChoices = NumberedChoices.None;
    private Prompt? _prompt;
    private PromptResult.Submitted? _last;

    public void Show(ScreenUpdate screenUpdate)
    {
        lock (_gate)
        {
            _area.Erase();
            if (screenUpdate.Words is { } words)
            {
                Echo();
                console.Write(Framed(words));
                _last = null;
            }

            _numberedChoices = screenUpdate.Choices;
            if (_prompt is not null)
            {
                _prompt = _prompt.Interrupted(_numberedChoices);
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

            if (console.Input.ReadKey(intercept: true) is not { } key || Press(key) is not { } promptResult)
            {
                continue;
            }

            return (promptResult as PromptResult.Submitted)?.Input;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _area.Erase();
            _prompt = null;
            console.WriteLine(PageLayout.Margin + "See you. I can ask only while I run.");
        }
    }

    private void Begin()
    {
        lock (_gate)
        {
            // After a tap on one of several answers the mark stays where the tap was.
            _prompt = Prompt.For(_numberedChoices, _last?.Picked);
            _area.Draw(_prompt);
        }
    }

    private PromptResult? Press(ConsoleKeyInfo key)
    {
        lock (_gate)
        {
            var (next, promptResult) = _prompt!.After(key);
            if (promptResult is null)
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
            _last = promptResult as PromptResult.Submitted;
            return promptResult;
        }
    }

    // The answer is written down once the conversation goes on: a tap among several answers changes only the list.
    private void Echo()
    {
        if (_last is not null)
        {
            console.Write(new HangingIndent(PageLayout.Margin + "› ", new Paragraph(SafeText.Of(_last.Words), Dim)));
            console.WriteLine();
        }
    }

    private static HangingIndent Framed(Conversations.Messages.RichText words) =>
        new(PageLayout.Margin, new Rows(RichTextView.Of(words), Text.Empty));
}
