using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Testing.Databases;

public static class CheckInSamples
{
    /// <summary>Nothing has its default, so that nothing can be lost unseen.</summary>
    public static readonly CheckIn EverythingSaid = new()
    {
        Date = Samples.Monday,
        Fatigue = 1,
        SleepQuality = 2,
        MuscleSoreness = 3,
        Stress = 4,
        Mood = 5,
        SleepHours = 6.5,
        ShortNight = ShortNight.WokenEarly,
        Prs = 0,
        Nutrition = 2,
        Motivation = 3,
        MovementQuality = MovementQuality.Altered,
        SorenessArea = SorenessArea.General,
        TaxedSystem = TaxedSystem.Psychological,
        Overwhelmed = true,
        Overstimulated = true,
        BusyDay = true,
        LifeStressInterferes = true,
        FeelsBetterAfterLightMovement = false,
        LightPressureHelps = true,
        PainNrs = 0,
        PainDurationDays = 9,
        PainPlace = PainPlace.HipGroin,
        Swelling = true,
        LossOfFunction = true,
        Illness = Illness.BelowNeck,
        ChestSymptoms = true,
        RedFlags = [.. Enum.GetValues<RedFlag>()],
        SafetyAnswered = true,
        AnsweredLate = true,
        AsUsual = [.. Enum.GetValues<WellnessItem>()],
        MinutesAvailable = 0,
        Equipment = [.. Enum.GetValues<Equipment>()],
        Requests = [.. Enum.GetValues<ClientRequest>()],
    };
}
