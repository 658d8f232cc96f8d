using System.Text;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>Each number of the model has vignettes on both sides of its edge: moved a little either way, some day comes out differently.</summary>
public sealed class EveryNumberTests
{
    private static readonly byte[][] Inputs = [.. Vignettes.Ids.Select(id => Encoding.UTF8.GetBytes(Vignettes.Get(id)["input"]!.ToJsonString()))];

    private static readonly string[] AsItIs = [.. Days(DecisionOptions.Default)];

    private static readonly Dictionary<string, (double Step, Func<DecisionOptions, double, DecisionOptions> Moved)> Numbers = new()
    {
        ["items from which a total is scaled"] = (1, (o, by) => o with { Load = o.Load with { LeastItemsOfTotal = o.Load.LeastItemsOfTotal + (int)by } }),
        ["own mean from which habit excuses"] = (0.1, (o, by) => o with { Load = o.Load with { HabitualMean = o.Load.HabitualMean + by } }),
        ["hours that are low"] = (0.1, (o, by) => o with { Load = o.Load with { SleepHoursLow = o.Load.SleepHoursLow + by } }),
        ["a rating that is low by itself"] = (1, (o, by) => o with { Load = o.Load with { LowRating = o.Load.LowRating + (int)by } }),
        ["low items that make a low morning"] = (1, (o, by) => o with { Load = o.Load with { PoorMorningItems = o.Load.PoorMorningItems + (int)by } }),
        ["low mornings in a row for W1"] = (1, (o, by) => o with { Deload = o.Deload with { LowMorningsInARow = o.Deload.LowMorningsInARow + (int)by } }),
        ["low mornings in a row for A6"] = (1, (o, by) => o with { LowMorningsForReferral = o.LowMorningsForReferral + (int)by }),
        ["rests of ten mornings"] = (1, (o, by) => o with { Deload = o.Deload with { RestMorningsOf10 = o.Deload.RestMorningsOf10 + (int)by } }),
        ["fewest days eased after illness"] = (1, (o, by) => o with { Load = o.Load with { ShortestReturnDays = o.Load.ShortestReturnDays + (int)by } }),
        ["most days eased after illness"] = (1, (o, by) => o with { Load = o.Load with { LongestReturnDays = o.Load.LongestReturnDays + (int)by } }),
        ["days that make a break"] = (1, (o, by) => o with { Load = o.Load with { BreakDays = o.Load.BreakDays + (int)by } }),
        ["sessions after a break"] = (1, (o, by) => o with { SessionsAfterBreak = o.SessionsAfterBreak + (int)by }),
        ["training days for a rest day"] = (1, (o, by) => o with { TrainingDaysForRest = o.TrainingDaysForRest + (int)by }),
        ["days without rest, beginner"] = (1, (o, by) => Word(o, TrainingLevel.Beginner, (int)by)),
        ["days without rest, intermediate"] = (1, (o, by) => Word(o, TrainingLevel.Intermediate, (int)by)),
        ["days without rest, advanced"] = (1, (o, by) => Word(o, TrainingLevel.Advanced, (int)by)),
        ["effort that keeps a rest day"] = (0.5, (o, by) => o with { Load = o.Load with { RestDayRpe = o.Load.RestDayRpe + by } }),
        ["a beginner's run"] = (1, (o, by) => o with { BeginnerHardRun = o.BeginnerHardRun + (int)by }),
        ["hard days in it"] = (1, (o, by) => o with { BeginnerHardDays = o.BeginnerHardDays + (int)by }),
        ["effort of a hard day"] = (0.5, (o, by) => o with { Load = o.Load with { HardRpe = o.Load.HardRpe + by } }),
        ["total z that shows load"] = (0.1, (o, by) => o with { DippedMorningZ = o.DippedMorningZ + by }),
        ["low items that make a rest day"] = (1, (o, by) => o with { LowItemsForRest = o.LowItemsForRest + (int)by }),
        ["hours of a short night"] = (0.1, (o, by) => o with { ShortSleepHours = o.ShortSleepHours + by }),
        ["a night that was rated fine"] = (1, (o, by) => o with { SleptFineRating = o.SleptFineRating + (int)by }),
        ["days of history for a deload"] = (1, (o, by) => o with { Deload = o.Deload with { HistoryDays = o.Deload.HistoryDays + (int)by } }),
        ["sessions of 14 days for a deload"] = (1, (o, by) => o with { Deload = o.Deload with { SessionsOf14 = o.Deload.SessionsOf14 + (int)by } }),
        ["week's wellness for a deload"] = (0.1, (o, by) => o with { Deload = o.Deload with { LowWeekZ = o.Deload.LowWeekZ + by } }),
        ["low days of seven on a plateau"] = (1, (o, by) => o with { Deload = o.Deload with { LowDaysOf7OnPlateau = o.Deload.LowDaysOf7OnPlateau + (int)by } }),
        ["minutes with a head cold"] = (1, (o, by) => o with { Menu = o.Menu with { ColdMinutes = o.Menu.ColdMinutes + (int)by } }),
        ["minutes from which breathing is paired"] = (1, (o, by) => o with { Menu = o.Menu with { TwoBlocksFrom = o.Menu.TwoBlocksFrom + (int)by } }),
        ["pain that spares its area"] = (1, (o, by) => o with { Menu = o.Menu with { PainSparingArea = o.Menu.PainSparingArea + (int)by } }),
        ["pain that bars mobility"] = (1, (o, by) => o with { Menu = o.Menu with { PainBarringMobility = o.Menu.PainBarringMobility + (int)by } }),
        ["pain-free mornings"] = (1, (o, by) => o with { Load = o.Load with { PainFreeMornings = o.Load.PainFreeMornings + (int)by } }),
        ["days of a deload"] = (1, (o, by) => o with { Load = o.Load with { DeloadDays = o.Load.DeloadDays + (int)by } }),
        ["fewest minutes of a session"] = (1, (o, by) => o with { Menu = o.Menu with { ShortBlock = o.Menu.ShortBlock with { Min = o.Menu.ShortBlock.Min + (int)by } } }),
    };

    public static TheoryData<string> Names => [.. Numbers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Some_day_stands_on_either_side_of_it(string name)
    {
        var (step, moved) = Numbers[name];

        Assert.True(Differs(moved(DecisionOptions.Default, step)), "more");
        Assert.True(Differs(moved(DecisionOptions.Default, -step)), "less");
    }

    private static bool Differs(DecisionOptions options) => Days(options).Zip(AsItIs).Any(pair => pair.First != pair.Second);

    private static IEnumerable<string> Days(DecisionOptions options)
    {
        var model = new RecoveryModel(options);
        foreach (var input in Inputs)
        {
            Assert.Null(LineReader.Read(input, options, out _, out var read));
            var day = model.Decide(read!);
            var blocks = day.Session?.Blocks.Select(block => $"{block.Title} {block.Minutes}") ?? [];
            yield return $"{day.Decision} {day.WeekAdvice} {string.Join(' ', day.Reasons.Concat(day.Remarks).Select(reason => reason.Rule + reason.Text))} {string.Join(' ', blocks)}";
        }
    }

    private static DecisionOptions Word(DecisionOptions options, TrainingLevel level, int by)
    {
        var word = options.WordAboutRest;
        int At(TrainingLevel one) => word.For(one) + (one == level ? by : 0);
        return options with { WordAboutRest = new(At(TrainingLevel.Beginner), At(TrainingLevel.Intermediate), At(TrainingLevel.Advanced)) };
    }
}
