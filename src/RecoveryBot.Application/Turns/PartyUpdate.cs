using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>What the clock has for a party, or another party.</summary>
/// <param name="Id">The same id is the same happening.</param>
/// <param name="Input">Null for what another party told: it is opened in the turn.</param>
/// <param name="Platform">Where a person is answered; null: where reminders go.</param>
public sealed record PartyUpdate(long Party, string Id, Input? Input, string? Platform = null)
{
    /// <summary>The row that is taken with it; null for what no other party told.</summary>
    public WaitingTell? Tell { get; private init; }

    public static PartyUpdate Of(WaitingTell tell) => new(tell.To, $"told:{tell.Id}", Input: null) { Tell = tell };
}
