using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>Pauses.</summary>
public interface IPauseWording : ICheckInWording
{
    RichText AskPauseWhy { get; }

    string Name(PauseReason reason);

    RichText AskPauseUntil { get; }

    string DaysOfPause(int days);

    string UntilISaySo { get; }

    RichText PauseUntilHint { get; }

    /// <param name="today">A pause that begins later says so.</param>
    RichText Paused(Pause pause, LocalDate today);

    /// <summary>A day to come on a button, with its weekday, its month in words and its year.</summary>
    string DayToCome(LocalDate date, LocalDate today);

    /// <summary>A day that is over, and what is needed instead.</summary>
    RichText DayIsBehind(LocalDate date, RichText hint);

    /// <summary>Above a check-in that the client asked for during a pause.</summary>
    RichText PauseStaysOn { get; }

    string ResumeNow { get; }

    string ChangePause { get; }

    RichText NoPauseIsOn { get; }

    /// <param name="next">The next morning's question, local time; null if mornings are switched off.</param>
    RichText Resumed(PauseReason reason, LocalDateTime? next, LocalDate today, string zone);
}
