using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

/// <content>The week, displaced sessions and the deload.</content>
public partial interface IWording
{
    /// <summary>A planned slot in the middle of a sentence.</summary>
    string Slot(PlannedSlot slot);

    /// <summary>Seven days, Monday first.</summary>
    /// <param name="planned">The client has a planned week.</param>
    RichText Week(IReadOnlyList<WeekDay> days, bool planned);

    string WeekBefore { get; }

    string WeekAfter { get; }

    string ChangeMyWeek { get; }

    RichText WeekChanged(bool planned);

    string SessionCanMove(PlannedSlot session);

    string NoPlaceLeft(PlannedSlot session);

    /// <param name="to">Null if it was let go.</param>
    string SessionSettled(PlannedSlot session, LocalDate? to);

    string MoveTo(LocalDate place);

    string LetItGo { get; }

    string DeloadToday { get; }

    string DeloadOnMonday { get; }

    /// <summary>To a client on a training day of a deload.</summary>
    RichText DeloadSession(int day, int of);

    RichText DeloadRuns(int day, int of);

    string DeloadBegins(LocalDate first);

    string EndDeload { get; }

    RichText DeloadEnded { get; }
}
