using System.Collections.Concurrent;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Benchmarks;

/// <summary>A platform that takes every message at once and hands it to whoever waits for it.</summary>
internal sealed class SimulatedChats : IChatPlatform
{
    public const string PlatformName = "simulated";

    private readonly ConcurrentDictionary<string, TaskCompletionSource<Message>> _awaited = new();

    public string Name => PlatformName;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        if (_awaited.TryRemove(message.To.Id, out var awaited))
        {
            awaited.SetResult(message.Message);
        }

        return Task.FromResult<SendOutcome>(new SendOutcome.Sent("1"));
    }

    /// <summary>Completes with the next message to this chat. To be asked for before the update is sent.</summary>
    public Task<Message> Next(Place chat) =>
        (_awaited[chat.Id] = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
