using NodaTime;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>Where most transcripts begin.</summary>
public static class Moments
{
    /// <summary>A Monday in Berlin, where it is an hour later than UTC.</summary>
    public static readonly LocalDate Monday = new(2026, 11, 23);

    public static readonly LocalDate Tuesday = Monday.PlusDays(1);

    public static Instant On(LocalDate date, int hour, int minute = 0) =>
        (date + new LocalTime(hour, minute)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();

    public static Instant MondayAt(int hour, int minute = 0) => On(Monday, hour, minute);

    /// <summary>A client whose usual is known, at seven on a Monday.</summary>
    public static Transcript Known() =>
        new(MondayAt(7), Clients.Onboarded(), Clients.RatedMornings(14, Monday));

    /// <summary>A client on the first morning.</summary>
    public static Transcript First() => new(MondayAt(7), Clients.Onboarded());
}
