using NodaTime;

namespace RecoveryBot.Recovery.Load;

/// <summary>One date to count back from. Counting is most of a derivation's work, so it is done the short way.</summary>
internal readonly struct ReferenceDate(LocalDate date)
{
    private readonly int _year = date.Year;
    private readonly int _month = date.Month;
    private readonly int _day = date.Day;
    private readonly int _dayOfYear = date.DayOfYear;

    public LocalDate Date { get; } = date;

    /// <summary>Days from the other date to this one: 1 for yesterday, 0 for today, less for later.</summary>
    public int DaysSince(LocalDate other) =>
        other.Year != _year ? Period.DaysBetween(other, Date)
        : other.Month == _month ? _day - other.Day
        : _dayOfYear - other.DayOfYear;
}
