namespace RecoveryBot.Recovery.CheckIns;

/// <summary>The five items of the McLean 2010 wellness questionnaire.</summary>
public enum WellnessItem
{
    Fatigue,
    SleepQuality,
    MuscleSoreness,
    Stress,
    Mood,
}
