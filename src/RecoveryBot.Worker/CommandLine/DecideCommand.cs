using System.CommandLine;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Worker.CommandLine;

/// <summary>
/// <c>recoverybot decide</c>: one JSON object a line in, one decision a line out. A bad line gives an error object with
/// its number and field, the others go on, and the exit code is 1 at the end.
/// </summary>
internal static class DecideCommand
{
    private const int SomeLinesWereBad = 1;

    public static Command Create()
    {
        var explain = new Option<bool>("--explain") { Description = "Print each decision for people instead of programs." };
        var command = new Command("decide", "Read one morning a line as JSON and write its decision.") { explain };
        command.SetAction((parsed, stopping) => RunAsync(parsed.GetValue(explain), stopping));
        return command;
    }

    private static async Task<int> RunAsync(bool explain, CancellationToken stopping)
    {
        var model = new RecoveryModel(DecisionOptions.Default);
        ILineAnswer answer = explain ? new ExplainedAnswer(model) : new JsonAnswer(model);
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        var bad = await new DecideStream(new DecideLines(model.Options, answer)).RunAsync(input, output, stopping);
        return bad == 0 ? 0 : SomeLinesWereBad;
    }
}
