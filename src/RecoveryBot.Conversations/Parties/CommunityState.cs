using System.Text.Json.Serialization;
using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Everything a community remembers besides its channel and its posts. Saved as one encrypted value.</summary>
public sealed record CommunityState
{
    /// <summary>So many shared reminders a channel has at most.</summary>
    public const int MostReminders = 3;

    /// <summary>The tz database's name of the zone in which it posts.</summary>
    public required string Zone { get; init; }

    /// <summary>In the order in which they were set up.</summary>
    public required IReadOnlyList<SharedReminder> Reminders { get; init; }

    /// <summary>The highest number that a reminder ever had here: none is given twice.</summary>
    public int LastNumber { get; init; }

    /// <summary>Shared sessions that it wants to reach together in a week; null for no goal.</summary>
    public int? Goal { get; init; }

    public bool IsPaused { get; init; }

    /// <summary>Days without a post; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaysOffSpan? Off { get; init; }

    /// <summary>Weeks in a row in which anybody took part; weeks without a post are stepped over.</summary>
    public int Run { get; init; }

    /// <summary>Weeks in a row in which nobody did.</summary>
    public int EmptyWeeks { get; init; }

    /// <summary>By which who took part is told apart, until the recap of that week.</summary>
    public IReadOnlyList<WeekSalt> Salts { get; init; } = [];

    /// <summary>A zone that a later database dropped still needs an answer.</summary>
    public DateTimeZone ZoneOf() => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) ?? DateTimeZone.Utc;

    /// <summary>The community's day a moment lies in.</summary>
    internal LocalDate DayOf(Instant now) => now.InZone(ZoneOf()).Date;

    internal bool IsOff(LocalDate date) => Off is { } off && off.Covers(date);

    /// <summary>Null before that week's first post, and after its recap.</summary>
    internal byte[]? SaltOf(LocalDate date) => Salts.FirstOrDefault(salt => salt.Monday == Week.MondayOf(date))?.Salt;

    /// <summary>With a salt for the week of a date.</summary>
    internal CommunityState Salted(LocalDate date, Func<byte[]> draw) => SaltOf(date) is null
        ? this with { Salts = [.. Salts, new WeekSalt(Week.MondayOf(date), draw())] }
        : this;
}

/// <param name="Monday">The first day of the week it is for.</param>
public sealed record WeekSalt(LocalDate Monday, byte[] Salt)
{
    /// <summary>Without the salt: records print themselves into logs.</summary>
    public override string ToString() => nameof(WeekSalt);
}

/// <summary>A community's weeks begin on Monday.</summary>
internal static class Week
{
    public const int Days = 7;

    public static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
