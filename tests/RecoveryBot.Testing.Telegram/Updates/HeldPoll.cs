using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Updates;

/// <summary>A <c>getUpdates</c> that waits for something to happen.</summary>
internal sealed class HeldPoll(long offset, int limit)
{
    private readonly TaskCompletionSource<Ending> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Offset => offset;

    public int Limit => limit;

    public Task<Ending> Ended => _ended.Task;

    public void End(Reply reply) => End(reply, Task.CompletedTask);

    public void End(Reply reply, Task before) => _ended.TrySetResult(new Ending(reply, before));

    /// <param name="Before">What the server waits for before it says so.</param>
    internal sealed record Ending(Reply Reply, Task Before);
}
