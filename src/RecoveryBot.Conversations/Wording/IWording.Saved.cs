using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Wording;

/// <content>What is said after a setting was changed: every time is named with its zone.</content>
public partial interface IWording
{
    RichText SettingSaved { get; }

    RichText HealthSaved(MedicalClearance clearance);

    /// <param name="next">Where the client is, when the next one comes; null if none does or it stays where it was.</param>
    /// <param name="today">The calendar date where the client is.</param>
    RichText MorningSaved(Client client, LocalDateTime? next, LocalDate today);

    /// <inheritdoc cref="MorningSaved"/>
    RichText ZoneSaved(Client client, LocalDateTime? next, LocalDate today);

    RichText EveningSaved(Client client);

    RichText NudgeSaved(Client client);

    RichText QuietSaved(Client client);

    /// <param name="other">With another result than before.</param>
    RichText TodayDecidedAgain(Decision decision, bool other);

    /// <summary>Above a day's card that shows another kind of day than before, because of what was just noted or changed.</summary>
    RichText TodayLooksDifferent { get; }

    /// <summary>Above a day's card: what had been decided was not known any more, and now it is another kind of day.</summary>
    RichText DecidedAnew { get; }

    /// <summary>A reason of the day: a trainer's word.</summary>
    /// <param name="trainer">What they are called; null for who is known no more.</param>
    string TrainersWord(string? trainer, OverrideKind kind);
}
