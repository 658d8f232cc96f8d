using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.OnTerminal.Demo;

/// <summary>Made-up people who live with the bot, as whoever sits at the terminal meets them.</summary>
public interface IDemoWorld
{
    /// <summary>Everybody whom one can be, and every channel one can look into, by the names people call them.</summary>
    IReadOnlyDictionary<string, Place> Names { get; }

    /// <summary>Somebody does something somewhere; it completes once everything that follows from it is said.</summary>
    Task HearAsync(Place person, Place origin, Input input, CancellationToken stopping);

    /// <summary>Time passes, and whatever is due by then happens. False if that is not later than now.</summary>
    Task<bool> ReachAsync(LocalTime time, CancellationToken stopping);
}
