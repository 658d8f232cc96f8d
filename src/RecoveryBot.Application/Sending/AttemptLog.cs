using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Sending;

/// <summary>Tells the figures what followed an attempt, and the log where that is more than "sent" or "again later".</summary>
internal static partial class AttemptLog
{
    public static void Tell(ILogger logger, DeliveryStep step, QueuedMessage message)
    {
        BotMetrics.Attempted(message, step);
        switch (step)
        {
            case DeliveryStep.GiveUp given:
                Log.GaveUp(logger, message.Id, message.To.Platform, given.Why);
                break;
            case DeliveryStep.ChatClosed closed:
                Log.ChatClosed(logger, message.Id, message.To.Platform, closed.Why);
                break;
            case DeliveryStep.HoldChat leave:
                Log.ChatLeftAlone(logger, message.Id, message.To.Platform, leave.For);
                break;
            case DeliveryStep.ChatMoved:
                Log.ChatMoved(logger, message.Id, message.To.Platform);
                break;
            case DeliveryStep.HoldPlatform leave:
                Log.LeftAlone(logger, message.To.Platform, leave.For);
                break;
            default:
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 1, Level = LogLevel.Warning, Message = "Gave up on message {MessageId} to {Platform}: {Why}")]
        public static partial void GaveUp(ILogger logger, long messageId, string platform, string why);

        [LoggerMessage(
            EventId = 2,
            Level = LogLevel.Information,
            Message = "The chat of message {MessageId} on {Platform} is closed: {Why}")]
        public static partial void ChatClosed(ILogger logger, long messageId, string platform, string why);

        [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Platform} asked to be left alone for {For}")]
        public static partial void LeftAlone(ILogger logger, string platform, Duration @for);

        [LoggerMessage(
            EventId = 6,
            Level = LogLevel.Information,
            Message = "{Platform} asked to leave the chat of message {MessageId} alone for {For}")]
        public static partial void ChatLeftAlone(ILogger logger, long messageId, string platform, Duration @for);

        [LoggerMessage(
            EventId = 7,
            Level = LogLevel.Information,
            Message = "The chat of message {MessageId} on {Platform} has a new id")]
        public static partial void ChatMoved(ILogger logger, long messageId, string platform);
    }
}
