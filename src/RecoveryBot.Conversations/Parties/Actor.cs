namespace RecoveryBot.Conversations.Parties;

/// <summary>Who did something on a platform.</summary>
/// <param name="Account">
/// The platform's own id of them; null where nobody signs, such as an anonymous administrator or a linked channel.
/// </param>
/// <param name="Name">As the platform shows them, cleaned of nothing; null if it does not say.</param>
public sealed record Actor(string Platform, string? Account, string? Name = null)
{
    /// <summary>The direct chat with them; null if nobody signs.</summary>
    public Place? Direct => Account is null ? null : Place.Direct(Platform, Account);

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(Actor)} on {Platform}";
}
