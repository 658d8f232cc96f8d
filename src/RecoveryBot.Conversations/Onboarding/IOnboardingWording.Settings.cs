using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Onboarding;

/// <content>Recovery days, health, time and zone, and the end.</content>
public partial interface IOnboardingWording
{
    RichText AskMinutes { get; }

    RichText MinutesHint { get; }

    RichText AskEquipment { get; }

    string NoEquipment { get; }

    RichText AskMedical { get; }

    string MedicalNeither { get; }

    string MedicalPregnant { get; }

    string MedicalCondition { get; }

    string MedicalBoth { get; }

    string MedicalUnsaid { get; }

    RichText MedicalHint { get; }

    string ClearedYes { get; }

    string ClearedNo { get; }

    RichText AskTime { get; }

    RichText TimeHint { get; }

    /// <summary>Of a morning time before three.</summary>
    RichText AskWaking { get; }

    string BeforeISleep { get; }

    string AfterIGetUp { get; }

    RichText AskWhichZone { get; }

    string NoneOfTheseZones { get; }

    string ZoneYes { get; }

    string ZoneNo { get; }

    string Minutes(int minutes);

    string Equipment(Equipment equipment);

    /// <summary>Asks for a clinician's go-ahead and says what happens without one (rule A5).</summary>
    /// <param name="unsaid">The client would rather not say what there is.</param>
    RichText AskCleared(bool unsaid);

    /// <param name="again">An earlier answer led to the wrong clock.</param>
    RichText AskZone(bool again);

    /// <param name="nearest">Places spelled alike, possibly none.</param>
    RichText ZoneHint(IReadOnlyList<string> nearest);

    string ZoneChoice(string place, LocalTime now);

    RichText AskIsItThatTime(LocalTime now, string zone);

    /// <summary>What happens next.</summary>
    /// <param name="firstPrompt">Where the client is.</param>
    /// <param name="today">The calendar date where the client is.</param>
    /// <param name="waitsForClearance">No training is suggested until a clinician's go-ahead is recorded.</param>
    RichText Closing(LocalDateTime firstPrompt, LocalDate today, string zone, bool waitsForClearance);
}
