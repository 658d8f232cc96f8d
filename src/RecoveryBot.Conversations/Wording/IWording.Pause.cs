using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Wording;

/// <content>Pauses.</content>
public partial interface IWording
{
    RichText AskPauseWhy { get; }

    string Name(PauseReason reason);

    RichText AskPauseUntil { get; }

    string DaysOfPause(int days);

    string UntilISaySo { get; }

    RichText PauseUntilHint { get; }

    RichText Paused(Pause pause);

    RichText PauseIsOn(Pause pause);

    /// <summary>Above a check-in that the client asked for during a pause.</summary>
    RichText PauseStaysOn { get; }

    string ResumeNow { get; }

    string ChangePause { get; }

    RichText NoPauseIsOn { get; }

    /// <param name="next">The next morning's question, local time; null if mornings are switched off.</param>
    RichText Resumed(PauseReason reason, LocalDateTime? next, LocalDate today, string zone);
}
