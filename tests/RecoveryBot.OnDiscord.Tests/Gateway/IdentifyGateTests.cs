using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

/// <summary>How far apart identifies leave, whatever happens between two of them.</summary>
public sealed class IdentifyGateTests : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recoverybot-gate");
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly GatewayStateFile _memory;

    public IdentifyGateTests() =>
        _memory = new GatewayStateFile(Path.Combine(_folder.FullName, "discord.json"), new SameTime(_time), NullLogger.Instance);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Of_one_key_they_leave_more_than_five_seconds_apart_however_long_connecting_takes()
    {
        using var gate = Gate(shards: 4, keys: 1);
        var sent = new List<DateTimeOffset>();

        // The first is let through at once but takes two seconds to be greeted; the others are greeted before.
        var entering = Enumerable.Range(0, 4).Select(async shard =>
        {
            await gate.WaitAsync(shard, Stop);
            await Task.Delay(shard == 0 ? TimeSpan.FromSeconds(2) : TimeSpan.Zero, _time, Stop);
            await gate.EnterAsync(shard, _ => Sent(sent), Stop);
        }).ToList();
        await PassUntilAsync(Task.WhenAll(entering));

        Assert.All(sent.Zip(sent.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(5.5)));
    }

    [Fact]
    public async Task Of_different_keys_none_waits_for_another()
    {
        using var gate = Gate(shards: 4, keys: 4);
        var sent = new List<DateTimeOffset>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(shard => gate.EnterAsync(shard, _ => Sent(sent), Stop)));

        Assert.Equal(4, sent.Count);
    }

    [Fact]
    public async Task Whoever_is_not_greeted_has_spent_nothing()
    {
        using var gate = Gate(shards: 1, keys: 1);

        await gate.WaitAsync(0, Stop);

        Assert.Empty(_memory.Budget.Used);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IdentifyGate Gate(int shards, int keys) => new(
        new GatewayBotInfo("wss://gateway.discord.gg", shards, keys, Remaining: 1_000, Duration.Zero),
        _memory,
        new RecordedHealth(),
        new SameTime(_time),
        _time,
        NullLogger.Instance);

    private Task Sent(List<DateTimeOffset> all)
    {
        lock (all)
        {
            all.Add(_time.GetUtcNow());
        }

        return Task.CompletedTask;
    }

    private async Task PassUntilAsync(Task done)
    {
        while (!done.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2), Stop);
            _time.Advance(Step);
        }

        await done;
    }

    private sealed class SameTime(TimeProvider time) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
    }
}
