using System.Text;

namespace RecoveryBot.OnTerminal.Screens;

/// <summary>Reads lines without ever holding more than a limit of one: a file piped in by mistake may have no line ends.</summary>
internal sealed class BoundedLines(TextReader input, int longest)
{
    private readonly char[] _buffer = new char[4096];
    private int _next;
    private int _end;

    /// <summary>The next line and whether its end was cut off; null at the end of the input.</summary>
    public async Task<(string Line, bool Cut)?> ReadAsync(CancellationToken stopping)
    {
        var line = new StringBuilder();
        var cut = false;
        var any = false;
        while (await NextAsync(stopping) is { } letter)
        {
            any = true;
            if (letter == '\n')
            {
                break;
            }

            cut |= line.Length == longest && letter != '\r';
            if (line.Length < longest)
            {
                line.Append(letter);
            }
        }

        return any ? (WholeCharacters(line.ToString()), cut) : null;
    }

    private static string WholeCharacters(string line) =>
        line is [.., var last] && char.IsHighSurrogate(last) ? line[..^1] : line;

    private async ValueTask<char?> NextAsync(CancellationToken stopping)
    {
        if (_next == _end)
        {
            // A console's stream reads on a thread of its own and knows no cancelling, so the waiting is cancelled instead.
            _end = await input.ReadAsync(_buffer, stopping).AsTask().WaitAsync(stopping);
            _next = 0;
        }

        return _end == 0 ? null : _buffer[_next++];
    }
}
