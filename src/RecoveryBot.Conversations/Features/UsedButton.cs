using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Features;

/// <summary>What answers a button that counted before: that it is done, in one message however often it is pressed.</summary>
internal static class UsedButton
{
    /// <param name="id">Of the button.</param>
    public static Turn Pressed(ClientTurn clientTurn, string id, ITurnWording wording) => new(clientTurn.Person)
    {
        Messages = [new Message(wording.DoneAlready, []) { Card = $"used-{id}" }],
    };
}
