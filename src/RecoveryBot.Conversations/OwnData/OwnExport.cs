using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.OwnData;

/// <summary>Everything kept about a person, to take away.</summary>
internal static class OwnExport
{
    public static Turn Of(PersonState person, IOwnDataWording wording) => new(person)
    {
        Messages = [new Message(wording.ExportReady, []) { Attachment = new Attachment.Export() }],
    };
}
