using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Subjects;

/// <summary>What answers a button that counted before: that it is done, in one message however often it is pressed.</summary>
internal static class UsedButton
{
    /// <param name="id">Of the button.</param>
    public static Turn Pressed(Visit visit, string id, IWording wording) => new(visit.Person)
    {
        Messages = [new Message(wording.DoneAlready, []) { Card = $"used-{id}" }],
    };
}
