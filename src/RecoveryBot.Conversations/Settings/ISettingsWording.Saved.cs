using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Settings;

/// <content>What is said after a setting was changed: every time is named with its zone.</content>
public partial interface ISettingsWording
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
}
