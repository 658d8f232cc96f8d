using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Updates;

/// <summary>A <c>getUpdates</c> that waits for something to happen.</summary>
internal sealed class HeldPoll(long offset, int limit)
{
    private readonly TaskCompletionSource<Ending> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Offset => offset;

    public int Limit => limit;

    public Task<Ending> Ended => _ended.Task;

    public void End(Reply reply, TimeSpan after = default) => _ended.TrySetResult(new Ending(reply, after));

    /// <param name="After">How long the server keeps the reply back.</param>
    internal sealed record Ending(Reply Reply, TimeSpan After);
}
