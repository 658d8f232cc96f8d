using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>Everything kept about a person, to take away.</summary>
internal static class OwnExport
{
    public static Turn Of(PersonState person, IWording wording) => new(person)
    {
        Messages = [new Message(wording.ExportReady, []) { Attachment = new Attachment.Export() }],
    };
}
