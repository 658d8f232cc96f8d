using System.Text;
using NodaTime;
using RecoveryBot.Conversations.Meanings;
using RecoveryBot.Worker.Parse;

namespace RecoveryBot.Worker.Tests.Parse;

public sealed class ParseLinesTests
{
    [Fact]
    public async Task Each_line_is_answered_with_one_object() => Assert.Equal(
        [
            """{"signs":{},"fields":{"kind":"training","rpe":6,"minutes":45},"asks":[],"left":["250m"]}""",
            """{"signs":{},"fields":{"date":"2026-11-04","kind":"rest"},"asks":[],"left":[]}""",
            """{"signs":{},"fields":{},"asks":["date","kind","rpe","minutes"],"left":[]}""",
        ],
        (await Answers("run 45 min rpe 6, 250m\nyesterday rest\n\n", areJson: false)).Lines);

    [Fact]
    public async Task A_text_may_hold_line_breaks_and_a_bad_line_does_not_end_it()
    {
        var (lines, bad) = await Answers("\"rpe 6\\n45 min\"\nnot json\nnull\n\"rest\"", areJson: true);

        Assert.Equal(
            [
                """{"signs":{},"fields":{"kind":"training","rpe":6,"minutes":45},"asks":[],"left":[]}""",
                """{"line":2,"error":"this is no JSON string"}""",
                """{"line":3,"error":"this is no JSON string"}""",
                """{"signs":{},"fields":{"kind":"rest"},"asks":[],"left":[]}""",
            ],
            lines);
        Assert.Equal(2, bad);
    }

    private static async Task<(IReadOnlyList<string> Lines, int Bad)> Answers(string typed, bool areJson)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(typed));
        using var output = new MemoryStream();
        var bad = await new ParseLines(
                text => ParsedText.Of(text, ParsedContext.Log, Instant.FromUtc(2026, 11, 5, 6, 45), DateTimeZone.Utc), areJson)
            .RunAsync(input, output, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), bad);
    }
}
