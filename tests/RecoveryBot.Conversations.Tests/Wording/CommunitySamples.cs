using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Arguments that make a community's wording say all it can say; null where none is special.</summary>
internal static class CommunitySamples
{
    private static readonly LocalDate Monday = new(2026, 11, 16);
    private static readonly IsoDayOfWeek[] MonWedFri = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday];
    private static readonly IsoDayOfWeek[] Daily = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
    private static readonly SharedReminder Walk = new(1, SharedTheme.EasyMovement, null, MonWedFri, new LocalTime(18, 0));
    private static readonly SharedReminder Own = new(2, SharedTheme.OwnWords, "A walk around the lake", Daily, new LocalTime(7, 0));

    public static IEnumerable<object>? Of(string method, string parameter, Type type) => (method, parameter) switch
    {
        ("SharedTitle", "what") => ["Easy walk", null!],
        ("SharedTitle", "minutes") => [15, null!],
        ("EasyAndSafe", "talkTest") => ["You can chat all the way.", null!],
        ("EasyAndSafe", "stopRule") => ["Stop if something hurts.", null!],
        ("CountOf", "takingPart") => [0, 1, 20],
        ("CountOf", "done") => [0, 5],
        ("QuietWeek", "people") => [0, 1, 4],
        ("PausedItself", "weeks") => [4],
        ("AskOwnWords" or "WordsTooLong", _) => [200],
        ("GoalHint", _) => [10_000],
        ("TooManyReminders", _) => [3],
        ("WhichDaysOff", _) => [60],
        ("OffNow", "from") => [Monday],
        ("OffNow", "until") => [Monday.PlusDays(1), Monday.PlusDays(3)],
        ("Preview", "post") => [RichText.Plain("(the post)")],
        _ when type == typeof(ZonedDateTime) || type == typeof(ZonedDateTime?) =>
            [.. type == typeof(ZonedDateTime?) ? (object[])[null!] : [], Instant.FromUtc(2026, 11, 23, 17, 0).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"])],
        _ when type == typeof(RecapNumbers) =>
            [
                new RecapNumbers(Monday, 41, 96, [14, 16, 12, 23, 20, 11, 0], 9, null),
                new RecapNumbers(Monday, 5, 20, [5, 5, 5, 5, 0, 0, 0], 1, 20),
                new RecapNumbers(Monday, 6, 8, [0, 0, 8, 0, 0, 0, 0], 2, 20),
            ],
        _ when type == typeof(WeekFigures) => [WeekFigures.None, new WeekFigures(FigureWord.Well, FigureWord.Mixed), new WeekFigures(null, FigureWord.Badly)],
        _ when type == typeof(CommunityState) =>
            [
                new CommunityState { Zone = "Europe/Berlin", Reminders = [Walk, Own], Goal = 20 },
                new CommunityState { Zone = "America/New_York", Reminders = [Own], IsPaused = true },
                new CommunityState { Zone = "Europe/Berlin", Reminders = [Walk], Off = new DaysOffSpan(Monday, Monday.PlusDays(3)) },
            ],
        _ when type == typeof(Told.ReminderSaved) =>
            [new Told.ReminderSaved(null, SharedTheme.InTurn, null, MonWedFri, new LocalTime(18, 0), "America/New_York", 20)],
        _ => null,
    };
}
