using NodaTime;

namespace RecoveryBot.Conversations.Charts;

/// <summary>
/// How a community slept and felt in one week, each in one word, so that nobody can be told from it: of people counted all week,
/// on days on which at least five of them answered. A person's day enters one week of one community and no other, and what was
/// said once is never said otherwise, so that there is nothing to subtract.
/// </summary>
/// <param name="Slept">Null if too few answered.</param>
/// <param name="Felt">Null if too few answered.</param>
public sealed record WeekFigures(FigureWord? Slept, FigureWord? Felt)
{
    /// <summary>A day with fewer answers says nothing.</summary>
    public const int Fewest = 5;

    public static readonly WeekFigures None = new(Slept: null, Felt: null);

    /// <param name="days">Of people who were counted before the week began and are still.</param>
    public static WeekFigures Of(IReadOnlyList<CountedDay> days) => new(Word(days, day => day.Sleep), Word(days, day => day.Feeling));

    private static FigureWord WordOf(double share) => share switch
    {
        >= 2.0 / 3 => FigureWord.Well,
        <= 1.0 / 3 => FigureWord.Badly,
        _ => FigureWord.Mixed,
    };

    private static FigureWord? Word(IReadOnlyList<CountedDay> days, Func<CountedDay, double?> rating)
    {
        var rated = days.Where(day => rating(day) is not null)
            .GroupBy(day => day.Date)
            .Where(date => date.Select(day => day.Person).Distinct().Count() >= Fewest)
            .SelectMany(date => date.Select(day => rating(day)!.Value))
            .ToList();
        return rated.Count == 0 ? null : WordOf((rated.Average() - CountedDay.Worst) / (CountedDay.Best - CountedDay.Worst));
    }
}

/// <summary>By thirds. Stored by these names.</summary>
public enum FigureWord
{
    Badly,
    Mixed,
    Well,
}

/// <summary>One day of somebody who is counted.</summary>
/// <param name="Sleep">1–5, 5 best; null if not answered.</param>
/// <param name="Feeling">1–5, 5 best: freshness and mood; null if not answered.</param>
public sealed record CountedDay(long Person, LocalDate Date, double? Sleep, double? Feeling)
{
    public const double Worst = 1;
    public const double Best = 5;

    /// <summary>Without the answers: records print themselves into logs.</summary>
    public override string ToString() => nameof(CountedDay);
}
