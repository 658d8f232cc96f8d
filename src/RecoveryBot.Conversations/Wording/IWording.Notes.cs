using NodaTime;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>Notes of one's own, and training against the advice.</content>
public partial interface IWording
{
    RichText AskNote(LocalDate date, LocalDate today);

    /// <summary>A note that is kept, in the client's own words.</summary>
    RichText Note(LocalDate date, LocalDate today, string note);

    /// <param name="length">In letters, with what was noted before.</param>
    RichText NoteTooLong(int length, int most);

    string ChangeNote { get; }

    string DeleteNote { get; }

    RichText NoteDeleted { get; }

    /// <summary>Below an eased day.</summary>
    string TrainAnyway { get; }

    /// <summary>Takes <see cref="TrainAnyway"/> back.</summary>
    string FollowAdvice { get; }

    /// <summary>What to watch when training on an eased day.</summary>
    /// <param name="asksTonight">The evening's question will come.</param>
    RichText TrainsAnyway(bool asksTonight);

    RichText FollowsAdvice { get; }

    /// <summary>To somebody who wants to train anyway on a day to train.</summary>
    RichText NothingAgainstTraining { get; }

    /// <summary>To somebody who wants to train anyway while a referral stands.</summary>
    RichText NotBeforeSomebodyLooked { get; }
}
