using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Rendering;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>Plain numbered lines, no colours, one line an answer: for pipes, scripts and simple terminals.</summary>
internal sealed class PlainScreen : IScreen
{
    private readonly Lock _gate = new();
    private readonly BoundedLines _lines;
    private readonly IAnsiConsole _out;
    private NumberedChoices _numberedChoices = NumberedChoices.None;
    private bool _isAsking;
    private bool _started;

    public PlainScreen(TextReader input, TextWriter output)
    {
        _lines = new BoundedLines(input, TerminalInput.Longest);
        _out = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        _out.Profile.Width = PageLayout.Width;
    }

    public void Show(ScreenUpdate screenUpdate)
    {
        lock (_gate)
        {
            if (_isAsking)
            {
                _out.WriteLine();
            }

            Print(screenUpdate);
            _numberedChoices = screenUpdate.Choices;
            if (_isAsking)
            {
                PrintSign();
            }
        }
    }

    public async Task<Input?> AskAsync(CancellationToken stopping)
    {
        lock (_gate)
        {
            _isAsking = true;
            PrintSign();
        }

        while (await _lines.ReadAsync(stopping) is var (line, cut))
        {
            lock (_gate)
            {
                if (TerminalInput.Read(line, _numberedChoices) is { } read)
                {
                    Echo(line, cut);
                    return read;
                }
            }
        }

        Close();
        return null;
    }

    public void Close()
    {
        lock (_gate)
        {
            if (_isAsking)
            {
                _isAsking = false;
                _out.WriteLine();
            }
        }
    }

    private void Print(ScreenUpdate screenUpdate)
    {
        if (screenUpdate.Words is { } words)
        {
            EmptyLine();
            _out.Write(RichTextView.Of(words));
        }

        var news = New(screenUpdate);
        if (screenUpdate.Words is not null && news.Count > 0)
        {
            _out.WriteLine();
        }

        foreach (var numberedChoice in news)
        {
            _out.WriteLine(Line(numberedChoice));
        }
    }

    // "3. 3" too: one shape for every choice that has a number, so that a script can read them.
    private static string Line(NumberedChoice numberedChoice) =>
        numberedChoice.Number is null ? $"     {numberedChoice.Label}" : $"{numberedChoice.NumberWords,3}. {numberedChoice.Label}";

    // A tap on one of several answers changes a mark on one label; the other lines still stand above.
    private IReadOnlyList<NumberedChoice> New(ScreenUpdate screenUpdate) => screenUpdate.Words is null
        ? [.. screenUpdate.Choices.InOrder.Except(_numberedChoices.InOrder, ChoiceComparer.Comparer)]
        : screenUpdate.Choices.InOrder;

    // What was piped in is not on the screen by itself; with it the output reads as the conversation it is.
    private void Echo(string line, bool cut)
    {
        _isAsking = false;
        _out.WriteLine(SafeText.Of(line).Trim());
        if (cut)
        {
            _out.WriteLine($"(Only the first {TerminalInput.Longest} characters of this line were read.)");
        }
    }

    // Tells a person, and a script that reads along, that everything said is out and an answer can be given.
    private void PrintSign()
    {
        EmptyLine();
        _out.Write(new Text("> "));
    }

    private void EmptyLine()
    {
        if (_started)
        {
            _out.WriteLine();
        }

        _started = true;
    }
}
