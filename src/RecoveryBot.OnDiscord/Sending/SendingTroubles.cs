using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>What a failure means for the message, and what of it the operator has to know.</summary>
internal sealed class SendingTroubles(IHealth health)
{
    // Apart from hearing, which may go on well meanwhile.
    private const string Part = "discord, sending";

    // Who sends with a refused token is asked again by and by: it may have been a fault of theirs.
    private static readonly Duration AfterRefusedToken = Duration.FromMinutes(1);

    private static readonly Duration Quarantine = Duration.FromHours(1);

    public void None() => health.Well(Part);

    /// <param name="failure">Of a chat that is not closed for good.</param>
    public SendOutcome OutcomeOf(RestFailure failure)
    {
        if (SentenceOf(failure) is var (part, sentence))
        {
            health.Wrong(part, sentence);
        }

        return failure switch
        {
            // Knows addresses only, so everything waits; any other limit lets interactions be answered.
            RestFailure.RateLimited { Scope: LimitScope.Address } fast => new SendOutcome.RateLimited(fast.Wait),
            RestFailure.RateLimited fast => new SendOutcome.RateLimited(fast.Wait, RateLimitScope.Message),
            RestFailure.InvalidRequestLimit invalidRequestLimit => new SendOutcome.RateLimited(invalidRequestLimit.Wait, RateLimitScope.Message),
            RestFailure.TokenRefused => new SendOutcome.RateLimited(AfterRefusedToken),
            RestFailure.TryLater later => new SendOutcome.TryLater(later.Why),
            RestFailure.OutcomeUnknown outcomeUnknown => new SendOutcome.OutcomeUnknown(outcomeUnknown.Why),
            RestFailure.Refused { Code: JsonErrorCode.OpeningDirectMessagesTooFast } =>
                new SendOutcome.TryLater("direct chats were opened too fast"),
            RestFailure.Refused { Code: JsonErrorCode.Quarantined } => new SendOutcome.RateLimited(Quarantine, RateLimitScope.Message),
            RestFailure.Refused refused => new SendOutcome.Refused(Of(refused)),
            _ => new SendOutcome.Refused(Of(failure)),
        };
    }

    /// <summary>For the log.</summary>
    public static string Of(RestFailure failure) =>
        failure is RestFailure.Refused refused ? $"{refused.Status} {refused.Code}" : failure.GetType().Name;

    /// <summary>Whether nothing sent to this person ever arrives, until they change it.</summary>
    public static bool IsClosed(RestFailure failure) => failure is RestFailure.Refused
    {
        Code: JsonErrorCode.CannotSendToThisUser or JsonErrorCode.NoMutualGuilds or JsonErrorCode.UnknownUser
            or JsonErrorCode.InvalidRecipients,
    };

    /// <summary>Whether there is no such channel for us, or no longer.</summary>
    public static bool IsNoChannelOfOurs(RestFailure failure) =>
        failure is RestFailure.Refused { Code: JsonErrorCode.UnknownChannel or JsonErrorCode.MissingAccess };

    private static (string Part, string Sentence)? SentenceOf(RestFailure failure) => failure switch
    {
        RestFailure.RateLimited { IsAbsurd: true } => (Part, DiscordErrors.AbsurdWait),
        RestFailure.Refused { Code: JsonErrorCode.Quarantined } => (Part, DiscordErrors.Quarantined),
        RestFailure.InvalidRequestLimit => (DiscordName.Platform, DiscordErrors.TooManyRefusals),
        RestFailure.TokenRefused => (DiscordName.Platform, DiscordErrors.TokenRefused),
        _ => null,
    };
}
