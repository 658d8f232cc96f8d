namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Which events of all shards are dealt with, kept so that a session can be resumed behind them.</summary>
internal sealed class ShardProcessedEvents
{
    private readonly IReadOnlyList<ProcessedEvents> _ledgers;
    private readonly GatewayStateFile _memory;

    public ShardProcessedEvents(int shards, GatewayStateFile memory)
    {
        _ledgers = [.. Enumerable.Range(0, shards).Select(_ => new ProcessedEvents())];
        _memory = memory;
    }

    public ProcessedEvents LedgerOf(int shard) => _ledgers[shard];

    /// <summary>It need not be told again.</summary>
    public void Done(GatewayEvent happened)
    {
        var ledger = _ledgers[happened.Shard];
        ledger.Done(happened.Session, happened.Seq);
        if (ledger.DoneUpTo is { } seq)
        {
            _memory.Reached(happened.Shard, seq);
        }
    }
}
