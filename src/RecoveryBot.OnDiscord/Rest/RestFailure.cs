using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>Why a request came to nothing. None of it quotes what was sent.</summary>
internal abstract record RestFailure
{
    private RestFailure()
    {
    }

    /// <summary>
    /// 429, an edge in front of Discord that lets nothing through, or not sent because a wait is known: how long to wait.
    /// </summary>
    /// <param name="IsAbsurd">More was asked for than Discord ever does, and is not waited for.</param>
    public sealed record RateLimited(Duration Wait, LimitScope Scope, bool IsAbsurd = false) : RestFailure;

    /// <summary>Not sent, because so many requests were refused that Discord would lock this address out.</summary>
    public sealed record InvalidRequestLimit(Duration Wait) : RestFailure;

    /// <summary>401: the token is not, or no longer, that of a bot.</summary>
    public sealed record TokenRefused : RestFailure;

    /// <summary>Refused for good.</summary>
    /// <param name="Code">Discord's own, see <see cref="JsonErrorCode"/>; 0 if it gave none.</param>
    public sealed record Refused(int Status, int Code) : RestFailure;

    /// <summary>It was certainly not carried out, and may be later.</summary>
    public sealed record TryLater(string Why) : RestFailure;

    /// <summary>No proper answer came: it may have been carried out.</summary>
    public sealed record OutcomeUnknown(string Why) : RestFailure;
}

/// <summary>Who has to wait.</summary>
internal enum LimitScope
{
    /// <summary>What shares this request's bucket.</summary>
    Bucket,

    /// <summary>Whatever the bot's token authorises; not what an interaction's token does.</summary>
    Bot,

    /// <summary>Everything from this address.</summary>
    Address,
}

/// <summary>A request that came to nothing, inside this room only. Has no inner exception, so that none can be printed.</summary>
internal sealed class RestFailedException(RestFailure failure) : Exception(failure.GetType().Name)
{
    public RestFailure Failure => failure;
}

/// <summary>Discord's error codes that mean something to us (topics/opcodes-and-status-codes, JSON).</summary>
internal static class JsonErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownUser = 10013;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int Quarantined = 20026;
    public const int OldMessageEditedTooOften = 30046;
    public const int OpeningDirectMessagesTooFast = 40003;
    public const int AlreadyAcknowledged = 40060;
    public const int BlockedByTheEdge = 40333;
    public const int MissingAccess = 50001;
    public const int MissingPermissions = 50013;
    public const int CannotSendToThisUser = 50007;
    public const int InvalidRecipients = 50033;
    public const int NotInThisKindOfChannel = 50024;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidFormBody = 50035;
    public const int ThreadArchived = 50083;
    public const int NoMutualGuilds = 50278;
    public const int ThreadLocked = 160005;
}
