using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>A prompt as lines that each fit the screen, the last one being the line that is typed on.</summary>
internal static class PromptView
{
    private const string Sign = "› ";

    private static readonly Style Bright = new(foreground: Color.Teal, decoration: Decoration.Bold);

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <param name="width">Columns of the screen.</param>
    /// <param name="height">Rows of the screen; a list that is longer is shown in part, around what is marked.</param>
    /// <returns>The lines, and the column of the caret in the last one, from 0.</returns>
    public static (IReadOnlyList<IReadOnlyList<Segment>> Lines, int Caret) Of(Prompt prompt, int width, int height)
    {
        // The last column stays free: a terminal may wrap after a letter in it.
        var columns = Math.Max(10, Math.Min(width, PageLayout.Width) - 1);
        var lines = new List<IReadOnlyList<Segment>>();
        if (prompt.Choices.Count > 0)
        {
            lines.AddRange(Window(prompt, Math.Max(1, height - 4)).Select(index => Line(prompt, index, columns)));
            lines.Add([]);
        }

        var (line, caret) = TypingLine(prompt, columns);
        lines.Add(line);
        return (lines, caret);
    }

    private static IEnumerable<int> Window(Prompt prompt, int rows)
    {
        var last = Math.Max(0, prompt.Choices.Count - rows);
        var first = Math.Clamp((prompt.Marked ?? 0) - (rows / 2), 0, last);
        return Enumerable.Range(first, Math.Min(rows, prompt.Choices.Count));
    }

    private static List<Segment> Line(Prompt prompt, int index, int columns)
    {
        var numberedChoice = prompt.Choices.InOrder[index];
        var marked = prompt.Marked == index;
        var number = numberedChoice.NumberWords.PadLeft(NumberWidth(prompt.Choices));
        List<Segment> line =
        [
            new(PageLayout.Margin + (marked ? "❯ " : "  "), marked ? Bright : Style.Plain),
            new(number + "  ", marked ? Bright : Dim),
            new(numberedChoice.IsItsNumber ? "" : numberedChoice.Label, marked ? Bright : Style.Plain),
        ];
        return Segment.Truncate(line, columns);
    }

    private static int NumberWidth(NumberedChoices numberedChoices) => numberedChoices.InOrder.Any(numberedChoice => numberedChoice.Number > 9) ? 2 : 1;

    private static (IReadOnlyList<Segment> Line, int Caret) TypingLine(Prompt prompt, int columns)
    {
        var start = PageLayout.Margin + Sign;
        if (prompt.Typed.IsEmpty)
        {
            return (Segment.Truncate([new(start, Bright), new(Hint(prompt), Dim)], columns), start.Length);
        }

        // The part before the caret is cut from its left, so that what is being typed stays in sight.
        var left = SafeText.Of(prompt.Typed.Left);
        while (left.Length > 0 && start.Length + left.GetCellWidth() >= columns)
        {
            left = left[1..];
        }

        var line = Segment.Truncate([new(start, Bright), new(left + SafeText.Of(prompt.Typed.Right))], columns);
        return (line, start.Length + left.GetCellWidth());
    }

    private static string Hint(Prompt prompt) => prompt switch
    {
        { IsNudged: true } => "nothing written yet: write your answer, then Enter",
        { Choices.HasAnswers: false } => "write, then Enter",
        _ => "↑ ↓ and Enter, a number, or your own words",
    };
}
