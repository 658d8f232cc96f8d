using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Sending;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>
/// Takes what happens on Discord as turns: those of one person in order, people beside each other. An event counts as dealt
/// with once its turn is on disk and its interaction answered; until then Discord tells it again after a restart.
/// </summary>
/// <param name="ready">Completed once the first shard listens and has been told what was missed.</param>
internal sealed partial class GatewayEventHandler(
    ShardProcessedEvents events,
    InteractionHandler interactions,
    Func<InboundUpdate, CancellationToken, Task<TurnTaken>> take,
    DirectChannels channels,
    OutageDetector outageDetector,
    IHealth health,
    TaskCompletionSource ready,
    TimeProvider time,
    PerUserQueue queue,
    ILogger logger) : IGatewayEventHandler
{
    // One broken connection is nothing; three in a row are a network that is down.
    private const int InARow = 3;

    // Longer than a connection whose heartbeats are not acknowledged takes to end.
    private static readonly TimeSpan SilentFor = TimeSpan.FromSeconds(90);

    private DateTimeOffset _lastReceived = time.GetUtcNow();

    public void OnEvent(GatewayEvent happened)
    {
        switch (happened.Type)
        {
            case "INTERACTION_CREATE" when InteractionParser.Read(happened.Data) is { } interaction:
                interactions.Add(interaction, queue, () => events.Done(happened));
                break;
            case "MESSAGE_CREATE" when ReceivedMessage.Read(happened.Data) is { } text:
                Add(text, happened);
                break;
            case "MESSAGE_UPDATE" when ReceivedMessage.ReadEdit(happened.Data, time.GetUtcNow()) is { } text:
                Add(text, happened);
                break;
            default:
                events.Done(happened);
                break;
        }
    }

    public void OnReady(int shard, bool isNew)
    {
        _lastReceived = time.GetUtcNow();
        health.Well(DiscordName.Platform);
        Log.Listening(logger, shard, isNew ? "in a new session" : "where it stopped");
        if (shard == 0)
        {
            ready.TrySetResult();
            CatchUp();
        }
    }

    public void OnHeartbeat(int shard)
    {
        _lastReceived = time.GetUtcNow();
        if (shard == 0)
        {
            CatchUp();
        }
    }

    public void OnConnectionLost(int failures)
    {
        if (failures >= InARow || time.GetUtcNow() - _lastReceived > SilentFor)
        {
            health.Wrong(DiscordName.Platform, DiscordErrors.Unreachable(Instant.FromDateTimeOffset(_lastReceived)));
        }
    }

    private void Add(ReceivedMessage text, GatewayEvent happened) =>
        queue.Add(text.User, happened.Type, () => TakeAsync(text, queue.Stopping), () => events.Done(happened));

    private async Task TakeAsync(ReceivedMessage text, CancellationToken stopping)
    {
        channels.Hear(text.User, text.Channel);
        var who = new Actor(DiscordName.Platform, text.User, text.Name);
        await take(new InboundUpdate(who, Place.Direct(DiscordName.Platform, text.User), text.UpdateId, text.Input), stopping);
        await channels.SeenOpenAsync(text.User, text.Channel, stopping);
    }

    private void CatchUp() => queue.Add("outage", "outage", () => outageDetector.CaughtUpAsync(queue.Stopping));

    private static partial class Log
    {
        [LoggerMessage(EventId = 41, Level = LogLevel.Information, Message = "Listening on Discord, shard {Shard} {How}")]
        public static partial void Listening(ILogger logger, int shard, string how);
    }
}
