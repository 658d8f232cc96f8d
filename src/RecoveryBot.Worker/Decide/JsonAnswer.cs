using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Worker.Decide;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonAnswer(RecoveryModel model) : ILineAnswer
{
    // Output goes to programs and people, never into HTML, so apostrophes may stay what they are.
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Decision(IBufferWriter<byte> output, DecideLine line, DecisionInput input)
    {
        using (var json = new Utf8JsonWriter(output, Plainly))
        {
            DecisionWriter.Write(json, line, model.Decide(input), model.WhatWouldChangeIt(input));
        }

        output.Write("\n"u8);
    }

    public void Problem(IBufferWriter<byte> output, long number, LineProblem problem)
    {
        using (var json = new Utf8JsonWriter(output, Plainly))
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            json.WriteString("field", problem.Field);
            json.WriteString("error", problem.What);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
