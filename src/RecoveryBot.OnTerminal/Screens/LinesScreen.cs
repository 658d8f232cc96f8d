using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choosing;
using RecoveryBot.OnTerminal.Words;
using Spectre.Console;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>Plain numbered lines, no colours, one line an answer: for pipes, scripts and simple terminals.</summary>
internal sealed class LinesScreen : IScreen
{
    private readonly Lock _gate = new();
    private readonly BoundedLines _lines;
    private readonly IAnsiConsole _out;
    private Choices _choices = Choices.None;
    private bool _isAsking;
    private bool _started;

    public LinesScreen(TextReader input, TextWriter output)
    {
        _lines = new BoundedLines(input, TypedLine.Longest);
        _out = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        _out.Profile.Width = Page.Width;
    }

    public void Show(Showing showing)
    {
        lock (_gate)
        {
            if (_isAsking)
            {
                _out.WriteLine();
            }

            Print(showing);
            _choices = showing.Choices;
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
                if (TypedLine.Read(line, _choices) is { } read)
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

    private void Print(Showing showing)
    {
        if (showing.Words is { } words)
        {
            EmptyLine();
            _out.Write(RichTextView.Of(words));
        }

        var news = New(showing);
        if (showing.Words is not null && news.Count > 0)
        {
            _out.WriteLine();
        }

        foreach (var choice in news)
        {
            _out.WriteLine(Line(choice));
        }
    }

    // "3. 3" too: one shape for every choice that has a number, so that a script can read them.
    private static string Line(Choice choice) =>
        choice.Number is null ? $"     {choice.Label}" : $"{choice.NumberWords,3}. {choice.Label}";

    // A tap on one of several answers changes a mark on one label; the other lines still stand above.
    private IReadOnlyList<Choice> New(Showing showing) => showing.Words is null
        ? [.. showing.Choices.InOrder.Except(_choices.InOrder, SameLine.Comparer)]
        : showing.Choices.InOrder;

    // What was piped in is not on the screen by itself; with it the output reads as the conversation it is.
    private void Echo(string line, bool cut)
    {
        _isAsking = false;
        _out.WriteLine(CleanWords.Of(line).Trim());
        if (cut)
        {
            _out.WriteLine($"(Only the first {TypedLine.Longest} characters of this line were read.)");
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
