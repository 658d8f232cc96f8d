using System.IO.Pipelines;
using System.Text;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Worker.Tests.Decide;

public sealed class DecideStreamTests
{
    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_keep_the_order_of_their_lines_over_many_runs()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 3_000).Select(i => Lines.GoodWith("id", i)));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        using var output = new MemoryStream();

        var bad = await Stream().RunAsync(input, output, Stopping);

        var ids = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (int)System.Text.Json.Nodes.JsonNode.Parse(line)!["id"]!);
        Assert.Equal(0, bad);
        Assert.Equal(Enumerable.Range(0, 3_000), ids);
    }

    [Fact]
    public async Task A_bad_line_far_down_is_named_by_its_own_number()
    {
        var lines = string.Concat(Enumerable.Repeat(Lines.Good + "\n", 500)) + "x\n";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        using var output = new MemoryStream();

        var bad = await Stream().RunAsync(input, output, Stopping);

        Assert.Equal(1, bad);
        Assert.Contains("\"line\":501,", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        var (question, answer) = (new Pipe(), new Pipe());
        var running = Stream().RunAsync(question.Reader.AsStream(), answer.Writer.AsStream(), Stopping);
        using var answers = new StreamReader(answer.Reader.AsStream());

        for (var i = 0; i < 3; i++)
        {
            await question.Writer.WriteAsync(Encoding.UTF8.GetBytes(Lines.Good + "\n"), Stopping);
            Assert.Contains("TRAIN_AS_PLANNED", await answers.ReadLineAsync(Stopping), StringComparison.Ordinal);
        }

        await question.Writer.CompleteAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task A_huge_line_is_refused_by_its_number_and_costs_bounded_memory()
    {
        const int MiB = 1024 * 1024;
        using var input = new Blanks(Lines.Good + "\n", 64L * MiB, "\n" + Lines.Good + "\nx\n");
        using var output = new MemoryStream();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var bad = await Stream().RunAsync(input, output, Stopping);

        var answers = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, 4), (bad, answers.Length));
        Assert.StartsWith("""{"line":2,"field":"","error":"the line is longer""", answers[1], StringComparison.Ordinal);
        Assert.Contains("TRAIN_AS_PLANNED", answers[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":4,""", answers[3], StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 48 * MiB);
    }

    [Fact]
    public async Task A_huge_last_line_without_an_end_is_refused_too()
    {
        using var input = new Blanks("", 9L * 1024 * 1024, "");
        using var output = new MemoryStream();

        Assert.Equal(1, await Stream().RunAsync(input, output, Stopping));
        Assert.Contains("\"line\":1,", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static DecideStream Stream()
    {
        var model = new RecoveryModel(DecisionOptions.Default);
        return new(new DecideLines(model.Options, new JsonAnswer(model)));
    }
}
