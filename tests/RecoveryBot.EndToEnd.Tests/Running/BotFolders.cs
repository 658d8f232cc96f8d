namespace RecoveryBot.EndToEnd.Tests.Running;

/// <summary>A bot's own folders, its home included, gone when the test is over.</summary>
public sealed class BotFolders : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("recoverybot-e2e-").FullName;

    public BotFolders() => Directory.CreateDirectory(Home);

    public string Home => Path.Combine(_root, "home");

    public string Data => Path.Combine(_root, "data");

    public string Keys => Path.Combine(_root, "keys");

    public string Database => Path.Combine(Data, "recoverybot.db");

    public string Health => Path.Combine(Data, "recoverybot.health");

    public string Clock => Path.Combine(_root, "clock");

    /// <summary>Turns the clock of a <see cref="RunningBot.WithOurClock"/>, at once and never half.</summary>
    public void TurnClock(NodaTime.Instant to)
    {
        File.WriteAllText(Clock + ".next", to.ToString());
        File.Move(Clock + ".next", Clock, overwrite: true);
    }

    /// <summary>What the program says of its health, once it is as expected.</summary>
    public async Task<string> HealthAsync(Func<string, bool> isExpected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var health = File.Exists(Health) ? await File.ReadAllTextAsync(Health, patience.Token) : "";
            if (isExpected(health))
            {
                return health;
            }

            Assert.False(patience.IsCancellationRequested, $"The health stayed: {health}");
            await Task.Delay(50, CancellationToken.None);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
