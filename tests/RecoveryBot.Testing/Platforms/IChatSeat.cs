using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Testing.Platforms;

/// <summary>A chat platform as the person in the chat meets it: what can be read, and what can be pressed.</summary>
public interface IChatSeat
{
    IChatPlatform Platform { get; }

    /// <summary>The chat this person sits in.</summary>
    Place Chat { get; }

    /// <summary>Everything the person can read now, top to bottom, as plain words.</summary>
    string Read();

    /// <summary>Presses the live button with this label; what reaches the bot. Throws if there is no such button.</summary>
    Task<Input> PressAsync(string label);
}
