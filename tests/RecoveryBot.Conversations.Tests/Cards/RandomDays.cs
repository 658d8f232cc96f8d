using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>Mornings of all kinds, and what may stand beside their answer.</summary>
internal static class RandomDays
{
    public static readonly LocalDate Date = new(2026, 11, 23);

    private static readonly string?[] Slots =
        [null, "lower_body_strength", "intervals_or_speed", "cardio_or_conditioning", "a_slot_with_rather_a_long_name"];

    public static DayCardContext Around(Random chance, DayDecision decision)
    {
        var slot = new PlannedSlot(SlotKind.Training, Slots[chance.Next(Slots.Length)]);
        IReadOnlyList<LocalDate> places = chance.Next(2) == 0 ? [] : [Date.PlusDays(2), Date.PlusDays(5)];
        var week = chance.Next(2) == 0 ? null : Week(chance);
        return new DayCardContext(
            chance.Next(4) == 0 ? null : slot,
            (Goal)chance.Next(3),
            decision.PlanAction == PlanAction.PostponeSession
                ? new Displacement(Date, slot, places, chance.Next(3) == 0 ? Settled(chance) : null, week)
                : null,
            chance.Next(6) == 0 ? new DeloadDay(Date.PlusDays(-2), chance.Next(-3, 8)) : null,
            chance.Next(3) == 0 ? [.. Enum.GetValues<RecoveryKind>().Select(kind => new Helped(kind, 10, 10))] : [])
        {
            IsJustCleared = chance.Next(4) == 0,
        };
    }

    /// <summary>Training on every day: wherever a session goes, it takes the place of another.</summary>
    private static WeekPlan Week(Random chance) => new(
        [.. Enumerable.Range(0, 7).Select(_ => new PlannedSlot(SlotKind.Training, Slots[chance.Next(Slots.Length)]))]);

    private static MovedSession Settled(Random chance) => new(Date, chance.Next(3) == 0 ? null : Date.PlusDays(2));

    public static DecisionInput Input(Random chance)
    {
        // Half of them are good ones, or every one would be rest.
        var isGood = chance.Next(2) == 0;
        int? Rating() => chance.Next(isGood ? 40 : 5) is 0 ? null : chance.Next(isGood && chance.Next(15) > 0 ? 4 : 1, 6);
        bool Rarely() => chance.Next(isGood ? 60 : 6) == 0;
        int Some(int below) => isGood ? 0 : chance.Next(below);
        return new DecisionInput
        {
            CheckIn = new CheckIn
            {
                Date = Date,
                Fatigue = Rating(),
                SleepQuality = Rating(),
                MuscleSoreness = Rating(),
                Stress = Rating(),
                Mood = Rating(),
                Nutrition = Rating(),
                Motivation = Rating(),
                MovementQuality = chance.Next(3) == 0 ? (MovementQuality)chance.Next(isGood ? 2 : 4) : MovementQuality.Normal,
                TaxedSystem = (TaxedSystem)chance.Next(4),
                SorenessArea = (SorenessArea)chance.Next(3),
                Overwhelmed = Rarely(),
                Overstimulated = Rarely(),
                LifeStressInterferes = Rarely(),
                PainNrs = Rarely() ? chance.Next(11) : null,
                Swelling = Rarely() && Rarely(),
                LossOfFunction = Rarely() && Rarely(),
                PainDurationDays = Some(12),
                SleepHours = Rarely() ? chance.Next(3, 9) : null,
                ChestSymptoms = Rarely() && Rarely(),
                Illness = Rarely() ? (Illness)chance.Next(4) : Illness.None,
                RedFlags = !isGood && chance.Next(6) == 0 ? [.. Enum.GetValues<RedFlag>().Where(_ => chance.Next(6) == 0)] : [],
                SafetyAnswered = !Rarely(),
                MinutesAvailable = chance.Next(2) == 0 ? 60 : chance.Next(3, 60),
                Equipment = [.. Enum.GetValues<Equipment>().Where(equipment => equipment != Equipment.None)],
                Requests = Rarely() ? Enum.GetValues<ClientRequest>() : [],
            },
            Profile = new Profile
            {
                TrainingLevel = (TrainingLevel)chance.Next(3),
                Goal = (Goal)chance.Next(3),
                RomLimitation = Rarely(),
                MedicalCondition = Rarely() && Rarely(),
            },
            Derived = Derived.Unknown with
            {
                ConsecutivePoorDays = Some(5),
                PoorDays14 = Some(10),
                PoorSleepNights = Some(3),
                OpenReferral = !isGood && chance.Next(20) == 0,
                LoadConfidence = LoadConfidence.Ok,
                RestDays7 = chance.Next(3),
                DaysSinceRest = chance.Next(10),
                ConsecutiveTrainingDays = chance.Next(7),
                AcwrEwma = chance.NextDouble() * 2,
                Monotony7 = chance.NextDouble() * 3,
                WithoutEasyDay4 = Rarely(),
                Sessions14 = chance.Next(10),
                HistoryDays = 40,
                WeeksSinceDeload = chance.Next(3) == 0 ? chance.Next(12) : null,
                DeloadDay = Rarely() ? chance.Next(1, 8) : null,
                BackFromIllness = Rarely(),
                SessionsSinceBreak = Rarely() ? 0 : null,
                MovementYesterday = (MovementQuality)Some(4),
                LowMorningsInARow = Rarely() ? chance.Next(16) : 0,
                HardDaysLast2 = chance.Next(3),
                ShortNights = chance.Next(3),
                UnplannedEasyDays7 = chance.Next(6),
            },
            Plan = chance.Next(4) switch
            {
                0 => DayPlan.Sessions(chance.Next(1, 8)),
                1 => DayPlan.None,
                _ => new DayPlan { Today = (SlotKind)chance.Next(5), Slot = Slots[chance.Next(Slots.Length)] },
            },
            Variant = new SessionVariant(chance.Next(6), Rarely()),
        };
    }
}
