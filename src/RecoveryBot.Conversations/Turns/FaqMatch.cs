namespace RecoveryBot.Conversations.Turns;

/// <summary>A question that a search found.</summary>
/// <param name="Fits">It is what was asked, as far as words can tell; otherwise it is only near.</param>
public sealed record FaqMatch(string Id, bool Fits);
