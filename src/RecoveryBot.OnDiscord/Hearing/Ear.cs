using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Sending;

namespace RecoveryBot.OnDiscord.Hearing;

/// <summary>
/// Takes what happens on Discord as turns: those of one person in order, people beside each other. An event counts as dealt
/// with once its turn is on disk and its interaction answered; until then Discord tells it again after a restart.
/// </summary>
/// <param name="ready">Completed once the first shard listens and has been told what was missed.</param>
internal sealed partial class Ear(
    GatewayEvents events,
    InteractionTaking interactions,
    Func<InboundUpdate, CancellationToken, Task> take,
    DirectChannels channels,
    OpenInteractions places,
    Outages outages,
    IHealth health,
    TaskCompletionSource ready,
    TimeProvider time,
    ILogger logger,
    CancellationToken stopping) : IGatewayEar
{
    // One broken connection is nothing; three in a row are a network that is down.
    private const int InARow = 3;

    /// <summary>
    /// Moments are kept in milliseconds. What the same person uses next is taken at a later one, so that its answer is told
    /// from the answer to what they wrote.
    /// </summary>
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(2);

    private readonly Lanes _lanes = new();

    public void Heard(GatewayEvent happened)
    {
        switch (happened.Type)
        {
            case "INTERACTION_CREATE" when InteractionReading.Read(happened.Data) is { } interaction:
                var open = interactions.Begin(interaction, stopping);
                Add(interaction.User, happened, () => interactions.TakeAsync(open, stopping));
                break;
            case "MESSAGE_CREATE" when DirectText.Read(happened.Data) is { } text:
                Add(text.User, happened, () => TakeAsync(text));
                break;
            default:
                events.Done(happened);
                break;
        }
    }

    public void Ready(int shard, bool isNew)
    {
        health.Well(DiscordName.Platform);
        Log.Listening(logger, shard, isNew ? "in a new session" : "where it stopped");
        if (shard == 0)
        {
            ready.TrySetResult();
            CatchUp();
        }
    }

    public void Beating(int shard)
    {
        if (shard == 0)
        {
            CatchUp();
        }
    }

    public void Lost(int failures)
    {
        if (failures >= InARow)
        {
            health.Wrong(DiscordName.Platform, DiscordTroubles.Unreachable);
        }
    }

    private async Task TakeAsync(DirectText text)
    {
        if (interactions.SaidBefore(text.Id) is null)
        {
            places.Leave(text.User);
        }

        await take(new InboundUpdate(new ChatAddress(DiscordName.Platform, text.User), text.Id, Input.Written(text.Words)), stopping);
        await channels.SeenOpenAsync(text.User, text.Channel, stopping);
        await Task.Delay(Later, time, stopping);
    }

    private void CatchUp() => _lanes.Add("", () => SafelyAsync(() => outages.CaughtUpAsync(stopping), "outage"));

    private void Add(string person, GatewayEvent happened, Func<Task> work) => _lanes.Add(person, async () =>
    {
        if (await SafelyAsync(work, happened.Type))
        {
            events.Done(happened);
        }
    });

    /// <returns>False if the program is stopping.</returns>
    private async Task<bool> SafelyAsync(Func<Task> work, string what)
    {
        try
        {
            await work();
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of a hosted loop: one event that cannot be taken must not keep the person's others back for ever.
            Log.Skipped(logger, what, fault.GetType().Name);
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 41, Level = LogLevel.Information, Message = "Listening on Discord, shard {Shard} {How}")]
        public static partial void Listening(ILogger logger, int shard, string how);

        [LoggerMessage(EventId = 42, Level = LogLevel.Error, Message = "An event of Discord's was skipped ({Kind}): {ExceptionType}")]
        public static partial void Skipped(ILogger logger, string kind, string exceptionType);
    }
}
