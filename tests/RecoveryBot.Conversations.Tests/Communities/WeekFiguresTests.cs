using NodaTime;
using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Conversations.Tests.Communities;

/// <summary>One word over at least five people's answers, and no word otherwise.</summary>
public sealed class WeekFiguresTests(ITestOutputHelper output)
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Theory]
    [InlineData(5, FigureWord.Well)]
    [InlineData(4, FigureWord.Well)]
    [InlineData(3, FigureWord.Mixed)]
    [InlineData(2, FigureWord.Badly)]
    [InlineData(1, FigureWord.Badly)]
    public void The_word_goes_by_thirds(int rating, FigureWord word) =>
        Assert.Equal(new WeekFigures(word, word), WeekFigures.Of(Days(5, rating, Monday)));

    [Fact]
    public void Four_people_are_no_word() => Assert.Equal(WeekFigures.None, WeekFigures.Of(Days(4, 5, Monday)));

    [Fact]
    public void Four_on_each_of_seven_days_are_no_word_either() =>
        Assert.Equal(WeekFigures.None, WeekFigures.Of([.. Enumerable.Range(0, 7).SelectMany(day => Days(4, 5, Monday.PlusDays(day)))]));

    [Fact]
    public void One_person_five_times_is_one_person() =>
        Assert.Equal(WeekFigures.None, WeekFigures.Of([.. Enumerable.Repeat(new CountedDay(1, Monday, 5, 5), 5)]));

    [Fact]
    public void What_only_some_answered_counts_only_where_five_did() =>
        Assert.Equal(new WeekFigures(FigureWord.Well, null), WeekFigures.Of([.. Days(5, 5, Monday).Select((day, index) => index == 0 ? day with { Feeling = null } : day)]));

    /// <summary>Whoever is on a day with too few is as if they had not answered.</summary>
    [Fact]
    public void A_day_with_fewer_than_five_changes_no_word()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var chance = new Random(seed);
        for (var run = 0; run < 500; run++)
        {
            var days = (from day in Enumerable.Range(0, 7)
                        from person in Enumerable.Range(1, 8)
                        where chance.Next(3) > 0
                        select new CountedDay(person, Monday.PlusDays(day), chance.Next(1, 6), chance.Next(1, 6))).ToList();
            var enough = days.GroupBy(day => day.Date).Where(date => date.Count() >= WeekFigures.Fewest).SelectMany(date => date).ToList();

            Assert.Equal(WeekFigures.Of(enough), WeekFigures.Of(days));
            Assert.Equal(enough.Count == 0, WeekFigures.Of(days) == WeekFigures.None);
        }
    }

    private static IReadOnlyList<CountedDay> Days(int people, int rating, LocalDate date) =>
        [.. Enumerable.Range(1, people).Select(person => new CountedDay(person, date, rating, rating))];
}
