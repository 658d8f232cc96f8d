using System.Globalization;
using System.Text;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>
/// What a person sees after a terminal has obeyed everything written to it: letters, line ends, cursor up and right,
/// erase below. Anything else it does not know is an error, so that no sequence slips through unseen.
/// </summary>
internal sealed class VisibleScreen
{
    private readonly List<StringBuilder> _rows = [new()];
    private int _row;
    private int _column;

    public static string After(string written)
    {
        var screen = new VisibleScreen();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\e')
            {
                var end = i + 2;
                while (!char.IsLetter(written[end]))
                {
                    end++;
                }

                screen.Obey(written[end], written[(i + 2)..end]);
                i = end;
            }
            else
            {
                screen.Write(written[i]);
            }
        }

        return string.Join('\n', screen._rows.Select(row => row.ToString().TrimEnd())).TrimEnd();
    }

    private void Write(char letter)
    {
        switch (letter)
        {
            case '\r':
                _column = 0;
                break;
            case '\n':
                _column = 0;
                if (++_row == _rows.Count)
                {
                    _rows.Add(new());
                }

                break;
            default:
                var row = _rows[_row];
                row.Append(' ', Math.Max(0, _column + 1 - row.Length));
                row[_column++] = letter;
                break;
        }
    }

    private void Obey(char order, string number)
    {
        switch (order)
        {
            case 'A':
                _row -= int.Parse(number, CultureInfo.InvariantCulture);
                break;
            case 'C':
                _column += int.Parse(number, CultureInfo.InvariantCulture);
                break;
            case 'J':
                _rows[_row].Length = Math.Min(_rows[_row].Length, _column);
                _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
                break;
            case 'm' or 'h' or 'l':
                break;
            default:
                throw new InvalidOperationException($"A terminal was told '{number}{order}', which this one does not know.");
        }
    }
}
