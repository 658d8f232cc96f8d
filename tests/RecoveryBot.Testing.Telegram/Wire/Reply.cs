using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>What a method answers: a result, or a refusal.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    public sealed record Done(JsonNode Result) : Reply;

    public sealed record Refused(int Code, string Description) : Reply
    {
        /// <summary>Where a group has gone.</summary>
        public long? MigrateToChatId { get; init; }

        /// <summary>Whole seconds to wait.</summary>
        public int? RetryAfter { get; init; }

        /// <summary>Called once the refusal has left for the client.</summary>
        public Action? Heard { get; init; }

        /// <exception cref="RefusedException">It is so, and the call ends here.</exception>
        public void If(bool isSo)
        {
            if (isSo)
            {
                throw new RefusedException(this);
            }
        }
    }
}
