using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Pictures.Tests.Groups;

/// <summary>Groups of any size to paint.</summary>
internal static class GroupSamples
{
    public static readonly LocalDate Today = new(2026, 11, 24);

    /// <summary>Names as people have them, and as they should not be able to spoil a picture with.</summary>
    private static readonly string[] Names =
    [
        "Anna", "Bo", "Cem", "Dora", "Élodie Marchand-Delacroix", "Gina", "Hal", "Bartholomew Featherstonehaugh the Third",
        "Мария", "Σωκράτης", "محمد", "小林さん", "=HYPERLINK(\"x\")", "<b>Max</b> &amp; Co", "Z̸̢̛̛̖̣͚̑̒ȃ̷̢̛̖l̶̨̛g̵o", "💪 Kim", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "i",
    ];

    /// <summary>Most days planned, some not, some blank.</summary>
    public static GroupChart Of(int people, bool isForTrainers = false, int page = 0)
    {
        var chance = new Random(7);
        var rows = Enumerable.Range(0, people).Select(index => Row(index, isForTrainers, chance)).ToList();
        return Of(rows, isForTrainers, page);
    }

    public static GroupChart Of(IReadOnlyList<PersonDays> rows, bool isForTrainers = false, int page = 0)
    {
        var days = GroupDays.Of(Today, isForTrainers ? GroupDays.FiveBuckets : GroupDays.TwoBuckets, rows, page, isForAChannel: true)!;
        return new GroupChart(days, new EnglishWording().GroupChartLabels(days));
    }

    public static PersonDays Person(string name, params (int DaysAgo, SummaryBucket Bucket)[] days) =>
        new(new SummaryName(name, null), days.ToDictionary(day => Today.PlusDays(-day.DaysAgo), day => day.Bucket));

    private static PersonDays Row(int index, bool isForTrainers, Random chance)
    {
        var name = index < Names.Length ? Names[index] : $"{Names[index % 8].Split(' ')[0]} {(char)('A' + (index / 8 % 26))}.";
        var since = index is 1 or 2 ? new LocalDate(2026, 11, 3 + index) : (LocalDate?)null;
        var buckets = isForTrainers ? GroupDays.FiveBuckets : GroupDays.TwoBuckets;
        return new PersonDays(
            new SummaryName(name, since),
            Enumerable.Range(0, GroupDays.DaysShown).Where(_ => chance.Next(6) > 0).ToDictionary(
                day => Today.PlusDays(-day), _ => chance.Next(5) < 3 ? buckets[0] : buckets[chance.Next(1, buckets.Count)]));
    }
}
