using NodaTime;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Sending;

/// <content>What followed, in one transaction.</content>
internal sealed partial class DeliveryAttempt
{
    private Task<DeliveryStep> KeepAsync(Attempt attempt, QueuedMessage message)
    {
        var step = attempt.Step;
        // Whoever speaks in a direct chat meanwhile has opened it again; in a channel, what is said before its closing is kept belongs to it.
        var upTo = message.To.IsDirect ? lastQueued() : long.MaxValue;
        var now = clock.GetCurrentInstant();
        IReadOnlyList<QueuedMessage> elsewhere = [];
        var undelivered = step is DeliveryStep.GiveUp or DeliveryStep.ChatClosed ? MorningsOf(message) : [];
        return database.WriteAsync(Keep, _ => queued(elsewhere), CancellationToken.None);

        DeliveryStep Keep(IUnitOfWork unitOfWork)
        {
            var outbox = unitOfWork.Outbox;
            switch (step)
            {
                case DeliveryStep.Done done:
                    var kept = outbox.Sent(message, done.PlatformMessageId, now);
                    preConsentCards.Shown(message, kept ? null : done.PlatformMessageId);
                    attempt.OnceShown?.Invoke(unitOfWork);
                    break;
                case DeliveryStep.TryAgain again:
                    outbox.PutOff(again.Put(message), now + again.After);
                    break;
                case DeliveryStep.HoldPlatform leave:
                    outbox.Hold(message.To.Platform, now + leave.For);
                    break;
                case DeliveryStep.HoldChat leave:
                    outbox.PutOff(DeliveryStep.HoldChat.Put(message), now + leave.For);
                    break;
                case DeliveryStep.ChatMoved moved:
                    ChannelChanges.Move(unitOfWork, message.To, moved.To, now);
                    break;
                case DeliveryStep.ChatClosed closed:
                    elsewhere = outbox.CloseChat(message.To, upTo, now, closed.SparesAnswers);
                    outbox.Drop(message);
                    UndeliveredPrompts.Keep(unitOfWork, message.To, elsewhere.Count == 0 ? undelivered : [], now);
                    if (!message.To.IsDirect)
                    {
                        ChannelChanges.Close(unitOfWork, message.To, withTopics: false, closed.Why, now);
                    }

                    break;
                case DeliveryStep.Withdrawn:
                    outbox.Drop(message);
                    break;
                case DeliveryStep.GiveUp:
                    outbox.Drop(message);
                    UndeliveredPrompts.Keep(unitOfWork, message.To, undelivered, now);
                    break;
                default:
                    throw new InvalidOperationException($"Nothing to keep for {step.GetType().Name}.");
            }

            return step;
        }
    }

    /// <summary>The days that this message, or one it stands for, asks about.</summary>
    private List<LocalDate> MorningsOf(QueuedMessage message) =>
    [
        .. message.StandsFor.Append(message.Id)
            .Select(id => database.Read(queries => queries.Words(id))?.Message.MorningOf)
            .OfType<LocalDate>()
            .Distinct(),
    ];
}
