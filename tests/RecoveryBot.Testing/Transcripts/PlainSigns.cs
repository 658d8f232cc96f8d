using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>Each warning sign in plain words.</summary>
public static class PlainSigns
{
    public static readonly IReadOnlyDictionary<WarningSign, string> Phrases = new Dictionary<WarningSign, string>
    {
        [WarningSign.ChestPain] = "chest pain",
        [WarningSign.Fainted] = "I fainted",
        [WarningSign.Breathless] = "I can't breathe",
        [WarningSign.BloodBroughtUp] = "threw up blood",
        [WarningSign.RacingHeart] = "palpitations",
        [WarningSign.SuddenWeakness] = "sudden weakness in one arm",
        [WarningSign.TroubleSpeaking] = "slurred speech",
        [WarningSign.SaddleNumbness] = "numb between my legs",
        [WarningSign.BladderOrBowel] = "no control over my bowels",
        [WarningSign.HeadKnock] = "hit my head",
        [WarningSign.SomethingPopped] = "my knee popped and won't take my weight",
        [WarningSign.SoreBone] = "one sore point on my shin bone",
        [WarningSign.SwollenCalf] = "my right calf is swollen",
        [WarningSign.SwollenMuscle] = "my thighs are badly swollen and hard",
        [WarningSign.DarkUrine] = "dark urine",
        [WarningSign.Overheated] = "heat exhaustion",
        [WarningSign.PeriodsStopped] = "my periods have stopped",
        [WarningSign.LosingWeight] = "losing weight without meaning to",
        [WarningSign.EatingWorries] = "binged and purged again",
        [WarningSign.PregnancySign] = "pregnant and bleeding",
        [WarningSign.NotSafe] = "I want to die",
    };
}
