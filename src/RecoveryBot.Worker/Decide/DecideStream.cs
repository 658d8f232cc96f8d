using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Channels;

namespace RecoveryBot.Worker.Decide;

/// <summary>
/// Reads lines as they come, decides runs of them side by side and writes the answers in the lines' order. What has
/// arrived is answered at once, so a caller may wait for each answer before it sends the next line. Of a line that is too
/// long no more is held than would have been allowed: the rest of it is passed over unread.
/// </summary>
internal sealed class DecideStream(DecideLines decide)
{
    private const int ReadSize = 64 * 1024;

    /// <summary>Returns how many lines were bad.</summary>
    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken stopping)
    {
        // As many runs wait as there are processors: more would only use memory.
        var runs = Channel.CreateBounded<Task<Answered>>(Environment.ProcessorCount);
        var reading = ReadAsync(input, runs.Writer, stopping);
        var bad = 0;
        await foreach (var run in runs.Reader.ReadAllAsync(stopping))
        {
            var answered = await run;
            bad += answered.Bad;
            await output.WriteAsync(answered.Lines.WrittenMemory, stopping);
            await output.FlushAsync(stopping);
        }

        await reading;
        return bad;
    }

    private async Task ReadAsync(Stream input, ChannelWriter<Task<Answered>> runs, CancellationToken stopping)
    {
        var pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: ReadSize, leaveOpen: true));
        long line = 1;
        var isPassingOver = false;
        try
        {
            while (true)
            {
                var read = await pipe.ReadAsync(stopping);
                long end;
                if (isPassingOver)
                {
                    end = EndOfFirstLine(read.Buffer);
                    isPassingOver = end == 0;
                    line += isPassingOver ? 0 : 1;
                    end = isPassingOver ? read.Buffer.Length : end;
                }
                else if ((end = EndOfWholeLines(read.Buffer, read.IsCompleted)) > 0)
                {
                    var (lines, first) = (read.Buffer.Slice(0, end).ToArray(), line);
                    line += lines.AsSpan().Count((byte)'\n');
                    await runs.WriteAsync(Task.Run(() => Answer(lines, first), stopping), stopping);
                }
                else if (read.Buffer.Length > DecideLines.LongestLine)
                {
                    await runs.WriteAsync(Task.FromResult(Refused(line)), stopping);
                    (isPassingOver, end) = (true, read.Buffer.Length);
                }

                pipe.AdvanceTo(read.Buffer.GetPosition(end), read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }
        }
        finally
        {
            runs.Complete();
            await pipe.CompleteAsync();
        }
    }

    private Answered Answer(byte[] lines, long first)
    {
        var output = new ArrayBufferWriter<byte>(lines.Length * 2);
        return new Answered(output, decide.Write(lines, first, output));
    }

    private Answered Refused(long line)
    {
        var output = new ArrayBufferWriter<byte>();
        decide.Refuse(line, output);
        return new Answered(output, 1);
    }

    /// <summary>Just behind the first line's end; 0 if it has not come yet.</summary>
    private static long EndOfFirstLine(in ReadOnlySequence<byte> buffer) =>
        buffer.PositionOf((byte)'\n') is { } at ? buffer.Slice(0, at).Length + 1 : 0;

    private static long EndOfWholeLines(in ReadOnlySequence<byte> buffer, bool isLast)
    {
        if (isLast)
        {
            return buffer.Length;
        }

        long end = 0;
        long seen = 0;
        foreach (var part in buffer)
        {
            if (part.Span.LastIndexOf((byte)'\n') is var at and >= 0)
            {
                end = seen + at + 1;
            }

            seen += part.Length;
        }

        return end;
    }

    private sealed record Answered(ArrayBufferWriter<byte> Lines, int Bad);
}
