using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Benchmarks;

/// <summary>Ten thousand mornings due in the same minute, to a Telegram that enforces its limit of 30 a second.</summary>
internal static class TelegramPrompts
{
    private const int People = 10_000;

    private const double Limit = 30;

    // A late morning, well inside a client's day whatever the machine's own time.
    private const int LocalHour = 11;

    public static async Task PrintAsync()
    {
        using var folder = new TemporaryFolder();
        await using var telegram = FakeTelegram.Start(TimeProvider.System, new() { Patience = TimeSpan.FromMinutes(20) });
        var seats = Enumerable.Range(0, People).Select(number => telegram.NewPerson($"Person {number}")).ToList();
        seats.ForEach(seat => seat.Unblock());

        // The minute after the next one begins: enough time to put everybody on file and to start.
        var now = SystemClock.Instance.GetCurrentInstant();
        var due = Instant.FromUnixTimeSeconds(((now.ToUnixTimeSeconds() / 60) + 2) * 60);
        var zone = ZoneWhereItIs(LocalHour, due.InUtc().Hour);
        var local = due.InZone(DateTimeZoneProviders.Tzdb[zone]);
        await MeasuredProgram.AddClientsAsync(
            folder,
            "telegram",
            seats.Select(seat => $"{seat.Chat.Id}"),
            MeasuredProgram.ClientOf(new LocalTime(local.Hour, local.Minute), zone),
            (due, new Occurrence(OccurrenceKind.MorningPrompt, local.Date)));
        using var program = new MeasuredProgram(folder, telegram);
        await telegram.UntilAsync(fake => fake.Counted.Sends.Count >= People, "every prompt");

        var sends = telegram.Counted.Sends.Select(send => send.At).Order().ToList();
        var length = sends[People - 1] - sends[0];
        Console.WriteLine($"telegram, {People} prompts due in one minute, server at {Limit}/s: {length.TotalSeconds:F1} s, "
            + $"{People / Limit / length.TotalSeconds:P1} of the limit; {telegram.Counted.TooManyRequests} refused, {telegram.Counted.Punished} sent during a wait, "
            + $"{seats.Count(seat => seat.Chat.FromBot.Count() > 1)} doubled, {seats.Count(seat => !seat.Chat.FromBot.Any())} missed");
    }

    // "Etc/GMT-3" is three hours ahead of UTC.
    private static string ZoneWhereItIs(int hour, int utcHour) => (hour - utcHour) switch
    {
        0 => "Etc/UTC",
        > 0 and var ahead => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT-{ahead}"),
        var behind => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT+{-behind}"),
    };
}
