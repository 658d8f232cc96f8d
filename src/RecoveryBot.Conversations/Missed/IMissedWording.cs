using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Missed;

/// <summary>The morning of a day that is over, filled in.</summary>
public interface IMissedWording : ICheckInWording
{
    /// <param name="again">It was filled in before.</param>
    RichText MissedOpened(bool again);

    /// <summary>Over each of its main questions: which day, and how far.</summary>
    string MissedDay(LocalDate date, int place, int of);

    /// <summary>Over what follows from an answer.</summary>
    string MissedDay(LocalDate date);

    RichText AskMissedSafety { get; }

    RichText AskMissedSigns(SignGroup group);

    RichText AskMissedPainPlace { get; }

    RichText AskMissedPain { get; }

    RichText AskMissedSpot { get; }

    RichText AskMissedIllness { get; }

    RichText AskMissedColdSigns { get; }

    RichText AskMissedMovement { get; }

    RichText AskMissedRating(WellnessItem item);

    /// <summary>In place of a session.</summary>
    RichText MissedNoted(LocalDate date);

    /// <summary>Over today's answer, which is another one now.</summary>
    RichText MissedChangesToday { get; }

    /// <summary>Over today's list, on which the signs of that day stand ticked.</summary>
    RichText AskAboutPastSigns(IReadOnlyList<string> signs, LocalDate date);

    /// <summary>The day was answered on the day.</summary>
    RichText MissedIsAnswered(LocalDate date);

    RichText MissedHint(int daysBack);
}
