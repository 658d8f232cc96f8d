using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>The numbers that are our judgement stand in one record; these are the ones it must hold.</summary>
public sealed class OptionsTests
{
    private static readonly DecisionOptions Options = DecisionOptions.Default;

    public static TheoryData<string, double, double> Numbers => new()
    {
        { "items from which a total is scaled", Options.Load.LeastItemsOfTotal, 3 },
        { "own mean from which habit excuses", Options.Load.HabitualMean, 2.75 },
        { "hours from which habit excuses", Options.Load.SleepHoursLow, 6 },
        { "a rating that is low by itself", Options.Load.LowRating, 2 },
        { "low items that make a low morning", Options.Load.PoorMorningItems, 2 },
        { "low mornings in a row for W1", Options.Deload.LowMorningsInARow, 7 },
        { "low mornings in a row for A6", Options.LowMorningsForReferral, 14 },
        { "rests of ten mornings", Options.Deload.RestMorningsOf10, 7 },
        { "fewest days eased after illness", Options.Load.ShortestReturnDays, 2 },
        { "most days eased after illness", Options.Load.LongestReturnDays, 7 },
        { "days that make a break", Options.Load.BreakDays, 10 },
        { "sessions after a break", Options.SessionsAfterBreak, 2 },
        { "training days for a rest day", Options.TrainingDaysForRest, 5 },
        { "days without rest, beginner", Options.WordAboutRest.For(TrainingLevel.Beginner), 3 },
        { "days without rest, intermediate", Options.WordAboutRest.For(TrainingLevel.Intermediate), 5 },
        { "days without rest, advanced", Options.WordAboutRest.For(TrainingLevel.Advanced), 6 },
        { "effort that keeps a rest day", Options.Load.RestDayRpe, 2 },
        { "a beginner's run", Options.BeginnerHardRun, 3 },
        { "hard days in it", Options.BeginnerHardDays, 2 },
        { "effort of a hard day", Options.Load.HardRpe, 7 },
        { "total z that shows load", Options.DippedMorningZ, -0.5 },
        { "low items that make a rest day", Options.LowItemsForRest, 3 },
        { "hours of a short night", Options.ShortSleepHours, 6 },
        { "a night that was rated fine", Options.SleptFineRating, 3 },
        { "days of history for a deload", Options.Deload.HistoryDays, 21 },
        { "sessions of 14 days for a deload", Options.Deload.SessionsOf14, 6 },
        { "week's wellness for a deload", Options.Deload.LowWeekZ, -0.5 },
        { "low days of seven on a plateau", Options.Deload.LowDaysOf7OnPlateau, 4 },
        { "minutes with a head cold", Options.Menu.ColdMinutes, 20 },
        { "minutes from which breathing is paired", Options.Menu.TwoBlocksFrom, 15 },
        { "pain that spares its area", Options.Menu.PainSparingArea, 1 },
        { "pain that bars mobility", Options.Menu.PainBarringMobility, 4 },
        { "pain-free mornings", Options.Load.PainFreeMornings, 3 },
        { "days of a deload", Options.Load.DeloadDays, 7 },
        { "fewest minutes of a session", Options.Menu.ShortBlock.Min, 3 },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_has_its_default_here(string what, double number, double expected) =>
        Assert.True(expected.Equals(number), $"{what}: {number}");
}
