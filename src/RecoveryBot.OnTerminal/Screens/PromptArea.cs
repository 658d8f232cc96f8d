using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>The lines at the bottom of the screen that are drawn again and again: draws them, and takes them away.</summary>
internal sealed class PromptArea(IAnsiConsole console)
{
    private int _rows;

    public void Draw(Prompt prompt)
    {
        var (lines, caret) = PromptView.Of(prompt, console.Profile.Width, console.Profile.Height);
        console.Write(new ControlCode(HideCursor + Erasing()));
        console.Write(new Lines(lines));
        console.Write(new ControlCode("\r" + Right(caret) + ShowCursor));
        _rows = lines.Count;
    }

    public void Erase()
    {
        if (_rows > 0)
        {
            console.Write(new ControlCode(Erasing()));
            _rows = 0;
        }
    }

    private const string HideCursor = "\e[?25l";

    private const string ShowCursor = "\e[?25h";

    private const string EraseBelow = "\e[J";

    private string Erasing() => _rows == 0 ? "" : "\r" + Up(_rows - 1) + EraseBelow;

    private static string Up(int rows) => rows == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\e[{rows}A");

    private static string Right(int columns) => columns == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\e[{columns}C");

    private sealed class Lines(IReadOnlyList<IReadOnlyList<Segment>> lines) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            lines.SelectMany((line, index) => index == 0 ? line : line.Prepend(Segment.LineBreak));
    }
}
