using NodaTime;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Where a day is expected to lie. It decides what a day without a year means, and which of two readings can be meant.</summary>
/// <param name="Today">The client's day it is now.</param>
/// <param name="Earliest">The first day that makes sense.</param>
/// <param name="Latest">The last day that makes sense; not after today where days that are over are asked for.</param>
public sealed record DateScope(LocalDate Today, LocalDate Earliest, LocalDate Latest)
{
    public bool IsPast => Latest <= Today;

    /// <summary>Today and so many days before it.</summary>
    public static DateScope Back(LocalDate today, int days) => new(today, today.PlusDays(-days), today);

    /// <summary>Tomorrow and so many days after today.</summary>
    public static DateScope Ahead(LocalDate today, int days) => new(today, today.PlusDays(1), today.PlusDays(days));

    public bool Holds(LocalDate date) => date >= Earliest && date <= Latest;
}
