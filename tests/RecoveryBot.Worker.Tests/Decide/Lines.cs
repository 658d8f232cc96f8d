using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>Runs lines through <c>decide</c> as the program does.</summary>
internal static class Lines
{
    public static readonly string Good = Vignettes.Get("V01")["input"]!.ToJsonString();

    public static (JsonNode[] Answers, int Bad) Decide(string lines)
    {
        var (text, bad) = Raw(Encoding.UTF8.GetBytes(lines));
        return ([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)], bad);
    }

    public static (string Text, int Bad) Raw(byte[] lines)
    {
        var output = new ArrayBufferWriter<byte>();
        var model = new RecoveryModel(DecisionOptions.Default);
        var bad = new DecideLines(model.Options, new JsonAnswer(model)).Write(lines, 1, output);
        return (Encoding.UTF8.GetString(output.WrittenSpan), bad);
    }

    /// <summary>The good line with one value changed; the path goes by dots.</summary>
    public static string GoodWith(string path, JsonNode? value)
    {
        var line = JsonNode.Parse(Good)!;
        var parts = path.Split('.');
        var parent = parts[..^1].Aggregate(line, (node, part) => node[part]!);
        parent[parts[^1]] = value;
        return line.ToJsonString();
    }
}
