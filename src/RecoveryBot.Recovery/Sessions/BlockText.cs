using System.Globalization;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Fills a block's words with the dose of one level and some minutes.</summary>
internal static class BlockText
{
    public static SessionBlock Write(LibraryBlock block, TrainingLevel level, int minutes, MenuOptions options)
    {
        var words = Words(level, minutes, options.Doses);
        return new SessionBlock(
            block.Id,
            block.Category,
            block.Title,
            minutes,
            [.. Given(block, level, minutes, options).Select(step => Fill(step.Text, words))],
            block.Cues,
            block.TalkTest,
            block.StopRule,
            block.Statements);
    }

    private static IEnumerable<Step> Given(LibraryBlock block, TrainingLevel level, int minutes, MenuOptions options)
    {
        var drills = Drills(block.Category, level, minutes, options);
        foreach (var step in block.Steps)
        {
            if (!step.IsDrill || drills-- > 0)
            {
                yield return step;
            }
        }
    }

    private static int Drills(MenuCategory category, TrainingLevel level, int minutes, MenuOptions options)
    {
        if (category == MenuCategory.SoftTissue)
        {
            return options.Doses.Pressure.For(level).AreasIn(minutes);
        }

        var dose = options.Doses.Drills.For(level);
        var isFullDose = minutes >= options.Doses.Mobility.For(level).Min;
        return Math.Clamp(minutes / options.MinutesPerDrill, isFullDose ? dose.Min : options.FewestDrills, dose.Max);
    }

    private static (string Name, string Value)[] Words(TrainingLevel level, int minutes, DoseTable doses)
    {
        var drill = doses.Drills.For(level);
        var breath = doses.Breath.For(level);
        return
        [
            ("{minutes}", Text(minutes)),
            ("{half}", Text(minutes / 2)),
            ("{reps}", Text(drill.Reps)),
            ("{hold}", Text(drill.HoldSeconds)),
            ("{in}", Text(breath.In)),
            ("{out}", breath.Out == breath.LongestOut
                ? Text(breath.Out)
                : $"{Text(breath.Out)} to {Text(breath.LongestOut)}"),
            ("{seconds}", Text(doses.Pressure.For(level).SecondsIn(minutes))),
        ];
    }

    private static string Fill(string text, (string Name, string Value)[] words)
    {
        foreach (var (name, value) in words)
        {
            text = text.Replace(name, value, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
