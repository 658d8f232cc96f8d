namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Which events of all shards are dealt with, kept so that a session can be resumed behind them.</summary>
internal sealed class GatewayEvents
{
    private readonly IReadOnlyList<EventLedger> _ledgers;
    private readonly GatewayMemory _memory;

    public GatewayEvents(int shards, GatewayMemory memory)
    {
        _ledgers = [.. Enumerable.Range(0, shards).Select(_ => new EventLedger())];
        _memory = memory;
    }

    public EventLedger LedgerOf(int shard) => _ledgers[shard];

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
