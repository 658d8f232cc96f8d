using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>Clients for transcripts.</summary>
public static class Clients
{
    public static readonly Client Usual = new(
        new Profile { TrainingLevel = TrainingLevel.Intermediate, TrainingAgeMonths = 14, Goal = Goal.StrengthHypertrophy },
        Week: null,
        RecoveryMinutes: 25,
        Equipment: [],
        CheckInAt: new LocalTime(7, 0),
        Zone: "Europe/Berlin",
        MedicalUnsaid: false);

    public static PersonState Onboarded(Client? client = null) => new()
    {
        Consent = new Consent(1, Instant.FromUtc(2026, 10, 1, 6, 0)),
        Client = client ?? Usual,
    };

    /// <summary>This many mornings up to the day before, each rated in full and unremarkable.</summary>
    public static History RatedMornings(int count, LocalDate today) => new()
    {
        CheckIns = [.. Enumerable.Range(1, count).Select(back => Rated(today.PlusDays(-back)))],
    };

    public static CheckIn Rated(LocalDate date) => new()
    {
        Date = date,
        Fatigue = 4,
        SleepQuality = 4,
        MuscleSoreness = 4,
        Stress = 4,
        Mood = 4,
        Nutrition = 4,
        MovementQuality = MovementQuality.Normal,
        SafetyAnswered = true,
    };
}
