using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>Takes updates as turns, however they came: those of one chat in order, chats beside each other.</summary>
internal sealed partial class UpdateHandler(
    CallbackQueryAnswers callbackQueryAnswers, PostPressAnswers presses, ITurns turns, IDatabase database, TimeProvider time, ILogger logger)
{
    private readonly HourlyThrottle _anonymous = new(time);
    private long _unreadable;

    /// <summary>Reads them and ends the waiting signs of buttons, which nothing else needs to wait for.</summary>
    public IReadOnlyList<ReceivedUpdate> Read(IReadOnlyList<FetchedUpdate> fetched, BotIdentity botIdentity, CancellationToken stopping)
    {
        var heard = fetched.Select(update => Read(update, botIdentity)).ToList();
        AnswerPresses(heard, stopping);
        return heard;
    }

    /// <summary>Until all of them are on disk.</summary>
    /// <exception cref="StorageUnavailableException">To be taken again: what was taken is recognised.</exception>
    public Task TakeAsync(IReadOnlyList<ReceivedUpdate> heard, CancellationToken stopping) =>
        Task.WhenAll(heard.GroupBy(Chat).Select(chat => TakeInOrderAsync(chat, stopping)));

    private void AnswerPresses(IEnumerable<ReceivedUpdate> heard, CancellationToken stopping)
    {
        foreach (var one in heard)
        {
            if (one is ReceivedUpdate.PostPress post)
            {
                presses.Expect(post.Update.UpdateId, post.QueryId, stopping);
            }

            var query = (one as ReceivedUpdate.CallbackPress)?.QueryId ?? (one as ReceivedUpdate.ChannelPress)?.QueryId;
            if (query is not null)
            {
                callbackQueryAnswers.Answer(query, (one as ReceivedUpdate.ChannelPress)?.Opens, stopping);
            }
        }
    }

    private async Task TakeInOrderAsync(IEnumerable<ReceivedUpdate> chat, CancellationToken stopping)
    {
        foreach (var receivedUpdate in chat)
        {
            try
            {
                await TakeAsync(receivedUpdate, stopping);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                // The edge of a hosted loop: one update that cannot be taken must not keep all others back for ever.
                Log.Skipped(logger, receivedUpdate.GetType().Name, fault.GetType().Name);
            }
        }
    }

    private Task TakeAsync(ReceivedUpdate receivedUpdate, CancellationToken stopping) => receivedUpdate switch
    {
        ReceivedUpdate.Inbound inbound => turns.TakeAsync(inbound.Update, stopping),
        ReceivedUpdate.GroupMoved moved => KeepAsync(unitOfWork => ChannelChanges.Move(unitOfWork, moved.From, moved.To, Now), stopping),
        ReceivedUpdate.Membership { IsIn: true } here => KeepAsync(unitOfWork => unitOfWork.Places.Open(here.Channel, withTopics: true), stopping),
        ReceivedUpdate.Membership gone => KeepAsync(
            unitOfWork => ChannelChanges.Close(unitOfWork, gone.Channel, withTopics: true, "the bot was removed", Now), stopping),
        _ => Task.CompletedTask,
    };

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Task KeepAsync(Action<IUnitOfWork> work, CancellationToken stopping) => database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        stopping);

    private static string? Chat(ReceivedUpdate receivedUpdate) => (receivedUpdate as ReceivedUpdate.Inbound)?.Update.AnswerTo.Id;

    private ReceivedUpdate Read(FetchedUpdate fetched, BotIdentity botIdentity)
    {
        try
        {
            if (fetched is { Id: { } id, Update: { } update })
            {
                return UpdateParser.Of(update, id.ToString(CultureInfo.InvariantCulture), botIdentity) switch
                {
                    ReceivedUpdate.Anonymous anonymous when !_anonymous.IsDue(anonymous.Chat) => new ReceivedUpdate.Nothing(),
                    ReceivedUpdate.Inbound inbound => inbound with { Update = inbound.Update with { StartLink = botIdentity.StartLink } },
                    var other => other,
                };
            }
        }
        catch (Exception odd) when (odd is not (OutOfMemoryException or OperationCanceledException))
        {
            // A part that the library promises was missing: this one update is nobody's, and the others go on.
        }

        Log.Unreadable(logger, Interlocked.Increment(ref _unreadable));
        return new ReceivedUpdate.Nothing();
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "An update was skipped ({Kind}): {ExceptionType}")]
        public static partial void Skipped(ILogger logger, string kind, string exceptionType);

        [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "An update of an unknown shape was skipped, the {Count}. since the start")]
        public static partial void Unreadable(ILogger logger, long count);
    }
}
