using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Audits;

/// <summary>What a client reads of those who looked at them.</summary>
public interface IAuditWording
{
    string WhoLooked { get; }

    /// <param name="looks">The latest first.</param>
    /// <param name="more">How many earlier ones the export holds.</param>
    RichText Looks(IReadOnlyList<SeenBy> looks, int more);
}
