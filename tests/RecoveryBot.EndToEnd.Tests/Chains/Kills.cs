using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Chains;

/// <summary>Pulls the plug of a program at so many points of a chain of steps, each at a random moment of its step.</summary>
internal sealed class Kills
{
    /// <summary>How often; set it for the long run: RECOVERYBOT_CHAIN_KILLS=50.</summary>
    private const string KillsVariable = "RECOVERYBOT_CHAIN_KILLS";

    /// <summary>Repeats a run that failed, as far as the machine's own timing lets it: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    private const int FewKills = 3;

    /// <summary>About as many as a chain has; what is left is done at its end.</summary>
    private const int Steps = 45;

    private readonly RunningProgram _program;
    private readonly Random _chance;
    private readonly Queue<int> _at;
    private int _step;

    public Kills(RunningProgram program, ITestOutputHelper output)
    {
        var seed = RunningProgram.Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        (_program, _chance) = (program, new Random(seed));
        Asked = RunningProgram.Setting(KillsVariable) ?? FewKills;
        _at = new Queue<int>(Enumerable.Range(0, Asked).Select(_ => _chance.Next(Steps)).Order());
    }

    /// <summary>How many there are in all.</summary>
    public int Asked { get; }

    public int Done { get; private set; }

    public int StepsDone => _step;

    /// <summary>A step has begun.</summary>
    public async Task StepAsync()
    {
        for (_step++; _at.TryPeek(out var next) && next < _step; _at.Dequeue())
        {
            await PullThePlugAsync();
        }
    }

    /// <summary>The last step has begun: whatever is left.</summary>
    public async Task LastAsync()
    {
        for (; _at.Count > 0; _at.Dequeue())
        {
            await PullThePlugAsync();
        }
    }

    // While it works, mostly, while it waits, and now and then while it starts. The moment is the point of it.
    private async Task PullThePlugAsync()
    {
        await Task.Delay(_chance.Next(_chance.Next(3) switch { 0 => 15, 1 => 80, _ => 900 }), TestContext.Current.CancellationToken);
        await _program.KillAsync();
        _program.Start();
        Done++;
    }
}
