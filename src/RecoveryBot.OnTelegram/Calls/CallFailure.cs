using NodaTime;

namespace RecoveryBot.OnTelegram.Calls;

/// <summary>Why a call to the Bot API came to nothing.</summary>
internal abstract record CallFailure
{
    private CallFailure()
    {
    }

    /// <summary>429: too fast, and how long to wait.</summary>
    /// <param name="Wait">No longer than <see cref="Longest"/>, whatever was asked for.</param>
    /// <param name="IsAbsurd">More was asked for, or something that is no time at all.</param>
    public sealed record RateLimited(Duration Wait, bool IsAbsurd = false) : CallFailure
    {
        /// <summary>Telegram asks for seconds or minutes; whoever believed a year would be silent for one.</summary>
        public static readonly Duration Longest = Duration.FromHours(1);

        public static RateLimited For(long seconds) =>
            seconds > Longest.TotalSeconds ? Absurd : new(Duration.FromSeconds(Math.Max(1, seconds)));

        public static RateLimited Absurd => new(Longest, IsAbsurd: true);
    }

    /// <summary>Nothing reaches this chat: blocked, deactivated, kicked, deleted, never there.</summary>
    public sealed record ChatGone(string Why) : CallFailure;

    /// <summary>The group became a supergroup.</summary>
    public sealed record ChatMoved(long ChatId) : CallFailure;

    /// <summary>The topic was deleted, or the forum has no topics any more.</summary>
    public sealed record TopicGone : CallFailure;

    /// <summary>The message reads like this already.</summary>
    public sealed record SameAlready : CallFailure;

    /// <summary>There is no such message to edit any more.</summary>
    /// <param name="IsThere">It stands there, but is of another make: a picture has no text, and a text no caption.</param>
    public sealed record NotEditable(bool IsThere = false) : CallFailure;

    /// <summary>Words may be sent there, this file may not.</summary>
    public sealed record FileRefused(string Why) : CallFailure;

    /// <summary>The token is not, or no longer, that of a bot.</summary>
    public sealed record TokenRefused : CallFailure;

    /// <summary>Somebody else takes this bot's updates.</summary>
    /// <param name="ByWebhook">A webhook, rather than a second program.</param>
    public sealed record Conflict(bool ByWebhook) : CallFailure;

    /// <summary>Refused for good: a fault of ours.</summary>
    public sealed record Refused(string Why) : CallFailure;

    /// <summary>It was certainly not carried out, and may be later.</summary>
    public sealed record TryLater(string Why) : CallFailure;

    /// <summary>The connection ended after the request was written: it may have been carried out.</summary>
    public sealed record OutcomeUnknown(string Why) : CallFailure;
}
