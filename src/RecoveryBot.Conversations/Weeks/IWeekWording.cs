using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The week, displaced sessions and the deload.</summary>
public interface IWeekWording : ITurnWording
{
    string FillIn(LocalDate date);

    /// <summary>A planned slot in the middle of a sentence.</summary>
    string Slot(PlannedSlot slot);

    /// <summary>Seven days, Monday first.</summary>
    /// <param name="planned">The client has a planned week.</param>
    /// <param name="sessionsPerWeek">Without a plan, as many as the client wants; null if not said.</param>
    RichText Week(IReadOnlyList<WeekDay> days, bool planned, int? sessionsPerWeek);

    string WeekBefore { get; }

    string WeekAfter { get; }

    string ChangeMyWeek { get; }

    /// <param name="movedBack">A session that was moved has no place there any more.</param>
    /// <param name="sessionsPerWeek">Without a plan, as many as the client wants.</param>
    RichText WeekChanged(bool planned, bool movedBack, int? sessionsPerWeek);

    string SessionCanMove(PlannedSlot session);

    string NoPlaceLeft(PlannedSlot session);

    /// <param name="to">Null if it was let go.</param>
    /// <param name="insteadOf">The easier session that is let go for it; null if none is, or where it is not said.</param>
    string SessionSettled(PlannedSlot session, LocalDate? to, PlannedSlot? insteadOf);

    /// <param name="insteadOf">The easier session that would be let go for it; null if none would.</param>
    string MoveTo(LocalDate place, PlannedSlot? insteadOf);

    string LetItGo { get; }

    /// <summary>As <see cref="MoveTo"/>, where it is not plain which session is meant.</summary>
    /// <param name="insteadOf">The easier session that would be let go for it; null if none would.</param>
    string MoveSession(LocalDate from, LocalDate place, PlannedSlot? insteadOf);

    /// <summary>As <see cref="LetItGo"/>, where it is not plain which session is meant.</summary>
    string LetSessionGo(LocalDate from);

    string DeloadFromToday { get; }

    string DeloadFrom(LocalDate first);

    string NoDeload { get; }

    /// <summary>Which day of a deload it is.</summary>
    string DeloadDay(int day, int of);

    string DeloadBegins(LocalDate first);

    /// <param name="running">It has begun.</param>
    string EndDeload(bool running);

    /// <param name="running">It had begun.</param>
    RichText DeloadEnded(bool running);
}
