using System.Buffers;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Worker.Decide;

/// <summary>Decides a run of lines, one answer out for each line in.</summary>
internal sealed class DecideLines(DecisionOptions options, ILineAnswer answer)
{
    /// <summary>A line longer than this is refused; the largest sensible one, a year of history, is about 200 KiB.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    /// <summary>Writes the answers to whole lines of UTF-8; returns how many lines were bad. Empty lines are passed over.</summary>
    /// <param name="firstLine">The number of the run's first line, from 1.</param>
    public int Write(ReadOnlySpan<byte> lines, long firstLine, IBufferWriter<byte> output)
    {
        var bad = 0;
        for (var number = firstLine; !lines.IsEmpty; number++)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = (end < 0 ? lines : lines[..end]).Trim(" \t\r"u8);
            lines = end < 0 ? [] : lines[(end + 1)..];
            if (!line.IsEmpty && !WriteOne(line, number, output))
            {
                bad++;
            }
        }

        return bad;
    }

    /// <summary>Answers a line that is longer than any that is read.</summary>
    public void Refuse(long number, IBufferWriter<byte> output) =>
        answer.Problem(output, number, new LineProblem("", $"the line is longer than {LongestLine} bytes"));

    private bool WriteOne(ReadOnlySpan<byte> utf8, long number, IBufferWriter<byte> output)
    {
        if (utf8.Length > LongestLine)
        {
            Refuse(number, output);
            return false;
        }

        if (LineReader.Read(utf8, options, out var line, out var input) is { } problem)
        {
            answer.Problem(output, number, problem);
            return false;
        }

        answer.Decision(output, line!, input!);
        return true;
    }
}
