using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Worker.Decide;

/// <summary>Decides a run of lines, one JSON object out for each line in.</summary>
internal sealed class DecideLines(RecoveryModel model)
{
    /// <summary>A line longer than this is refused; the largest sensible one, a year of history, is about 200 KiB.</summary>
    public const int LongestLine = 4 * 1024 * 1024;

    private static readonly byte[] NewLine = [(byte)'\n'];

    // Output goes to programs and people, never into HTML, so apostrophes may stay what they are.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answers to whole lines of UTF-8; returns how many lines were bad.</summary>
    /// <param name="firstLine">The number of the run's first line, from 1.</param>
    public int Write(ReadOnlySpan<byte> lines, long firstLine, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Plainly);
        var bad = 0;
        for (var number = firstLine; !lines.IsEmpty; number++)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = (end < 0 ? lines : lines[..end]).Trim(" \t\r"u8);
            lines = end < 0 ? [] : lines[(end + 1)..];
            if (line.IsEmpty)
            {
                continue;
            }

            bad += WriteOne(line, number, json) ? 0 : 1;
            json.Flush();
            output.Write(NewLine);
            json.Reset();
        }

        return bad;
    }

    private bool WriteOne(ReadOnlySpan<byte> utf8, long number, Utf8JsonWriter json)
    {
        if (utf8.Length > LongestLine)
        {
            WriteProblem(json, number, new LineProblem("", $"the line is longer than {LongestLine} bytes"));
            return false;
        }

        if (LineReader.Read(utf8, model.Options, out var line, out var input) is { } problem)
        {
            WriteProblem(json, number, problem);
            return false;
        }

        DecisionWriter.Write(json, line!, model.Decide(input!), model.WhatWouldChangeIt(input!));
        return true;
    }

    private static void WriteProblem(Utf8JsonWriter json, long number, LineProblem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("line", number);
        json.WriteString("field", problem.Field);
        json.WriteString("error", problem.What);
        json.WriteEndObject();
    }
}
