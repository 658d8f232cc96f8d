using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Maintenance;

/// <summary>
/// Tells the operator in their own chats what has been wrong for five minutes, and when it is over. It goes past the database and
/// the outbox, which may be what is wrong; a chat that cannot be reached now is tried again with each look.
/// </summary>
public sealed partial class OperatorNotices(
    OperatorSettings settings, Health health, IEnumerable<IChatPlatform> platforms, TimeProvider time, ILogger<OperatorNotices> logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Short troubles are nobody's business at two in the morning.</summary>
    public static readonly TimeSpan Lasting = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(Place Chat, string Part), string> _told = [];

    // Below everything that the outbox counts, so that no platform takes one for the other.
    private long _id = -time.GetUtcNow().ToUnixTimeMilliseconds();

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await LookAsync(stopping);
            await Task.Delay(Interval, time, stopping);
        }
    }

    /// <summary>Tells each chat what it does not know yet.</summary>
    public async Task LookAsync(CancellationToken stopping)
    {
        var report = health.Report();
        foreach (var chat in settings.Chats)
        {
            foreach (var part in report)
            {
                await TellAsync(chat, part, stopping);
            }
        }
    }

    private async Task TellAsync(Place chat, PartHealth part, CancellationToken stopping)
    {
        var isKnown = _told.TryGetValue((chat, part.Name), out var told);
        if (part is { Sentence: { } sentence, Since: { } since })
        {
            if (!isKnown && time.GetUtcNow() - since >= Lasting && await SendAsync(chat, $"RecoveryBot, since {since:HH:mm} UTC: {sentence}", stopping))
            {
                _told[(chat, part.Name)] = sentence;
            }
        }
        else if (isKnown && await SendAsync(chat, $"RecoveryBot: this is over, all is well again. It was: {told}", stopping))
        {
            _told.Remove((chat, part.Name));
        }
    }

    private async Task<bool> SendAsync(Place chat, string words, CancellationToken stopping)
    {
        if (platforms.FirstOrDefault(platform => platform.Name == chat.Platform) is not { } platform)
        {
            return false;
        }

        try
        {
            var outcome = await platform.SendAsync(new OutgoingMessage(_id--, chat, new Message(RichText.Plain(words), []), Shown: null), stopping);
            if (outcome is not SendOutcome.Sent)
            {
                Log.NotTold(logger, chat.Platform, outcome.GetType().Name);
            }

            // A refusal would be the same each time; whoever never wrote to the bot hears nothing.
            return outcome is not (SendOutcome.RateLimited or SendOutcome.TryLater or SendOutcome.OutcomeUnknown);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of a hosted loop: news about trouble must not add to it.
            Log.NotTold(logger, chat.Platform, fault.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The operator could not be told on {Platform}: {Why}")]
        public static partial void NotTold(ILogger logger, string platform, string why);
    }
}

/// <summary>Who runs the program.</summary>
/// <param name="Chats">Their direct chats with the bot, to which they have written before.</param>
public sealed record OperatorSettings(IReadOnlyList<Place> Chats);
