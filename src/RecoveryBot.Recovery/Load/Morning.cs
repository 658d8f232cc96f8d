using NodaTime;

namespace RecoveryBot.Recovery.Load;

/// <summary>One date to count back from. Counting is most of a derivation's work, so it is done the short way.</summary>
internal readonly struct Morning(LocalDate date)
{
    private readonly int _year = date.Year;
    private readonly int _dayOfYear = date.DayOfYear;

    public LocalDate Date { get; } = date;

    /// <summary>Days from the other date to this one: 1 for yesterday, 0 for today, less for later.</summary>
    public int DaysSince(LocalDate other) =>
        other.Year == _year ? _dayOfYear - other.DayOfYear : Period.DaysBetween(other, Date);
}
