using NodaTime;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.TrainingLog;

namespace RecoveryBot.Conversations.Notes;

/// <summary>Notes of one's own, and training against the advice.</summary>
public interface INoteWording : ITrainingLogWording, IMessageWording
{
    RichText AskNote(LocalDate date, LocalDate today);

    /// <summary>A note that is kept, in the client's own words.</summary>
    RichText Note(LocalDate date, LocalDate today, string note);

    /// <param name="length">In letters, with what was noted before.</param>
    RichText NoteTooLong(int length, int most);

    string ChangeNote { get; }

    string DeleteNote { get; }

    RichText NoteDeleted { get; }
}
