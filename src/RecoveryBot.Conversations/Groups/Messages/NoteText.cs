using NodaTime;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>What a client wrote for a trainer, as the trainer reads it at once.</summary>
public sealed class NoteText(IGroupWording wording)
{
    /// <summary>Null if it was taken back.</summary>
    public Message? Of(SeenClient client, LocalDate date) => client.Notes.FirstOrDefault(note => note.Date == date) is { } note
        ? new Message(
            wording.ClientWrites(client.Name, note.Text),
            [[ClientButtons.Of(ClientButtons.HaveRead, wording.ReadIt, client.Person), ClientButtons.Of(ClientButtons.Write, wording.WriteToClient, client.Person)]])
        : null;
}
