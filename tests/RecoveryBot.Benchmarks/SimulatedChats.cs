using System.Collections.Concurrent;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Benchmarks;

/// <summary>A platform that takes every message at once and remembers what each chat can press now.</summary>
internal sealed class SimulatedChats : IChatPlatform
{
    public const string PlatformName = "simulated";

    private readonly ConcurrentDictionary<string, Message> _shown = new();

    private readonly ConcurrentDictionary<string, TaskCompletionSource<Message>> _awaited = new();

    private long _sent;

    public string Name => PlatformName;

    public long Sent => Volatile.Read(ref _sent);

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        Interlocked.Increment(ref _sent);
        _shown[message.To.ChatId] = message.Message;
        if (_awaited.TryRemove(message.To.ChatId, out var awaited))
        {
            awaited.SetResult(message.Message);
        }

        return Task.FromResult<SendOutcome>(new SendOutcome.Sent("1"));
    }

    /// <summary>Completes with the next message to this chat. To be asked for before the update is sent.</summary>
    public Task<Message> Next(ChatAddress chat) =>
        (_awaited[chat.ChatId] = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
