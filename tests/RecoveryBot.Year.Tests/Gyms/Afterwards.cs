using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>What must have come by the end: every morning once, every referral to whoever may see it, and nothing left lying.</summary>
internal sealed class Afterwards(Gym gym, Watch watch, string dataFolder)
{
    private static readonly LocalTime Morning = new(7, 0);

    private readonly ILookup<string, Arrival> _of = watch.Arrivals.ToLookup(arrival => arrival.To.Id);

    /// <summary>Second messages of a morning, in a channel or of a trainer's digest.</summary>
    public IEnumerable<string> Twice() =>
        from kind in new[] { "summary", "digest" }
        from arrival in watch.Arrivals
        where !arrival.IsEdit && arrival.About(kind) is not null
        group arrival by (arrival.To, arrival.Card) into morning
        where morning.Count() > 1
        select $"{morning.Key.To} {morning.Key.Card}: {morning.Count()} messages";

    /// <summary>Mornings of which a trainer who is shown somebody was told nothing.</summary>
    public IEnumerable<string> Missing(LocalDate first, LocalDate last) =>
        from trainer in gym.Trainers
        from date in Days(first, last)
        let at = date.At(Gym.SummaryAt).InZoneStrictly(Gym.Zone).ToInstant()
        where gym.Clients.Any(client => client.LevelFor(trainer.Name, at - Duration.FromMinutes(1)) is not null)
        where !_of[trainer.Chat.Id].Any(arrival => arrival.At == at && arrival.About("digest") is { Page: 0 })
        select $"{trainer.Name} read nothing on {LocalDatePattern.Iso.Format(date)}";

    /// <summary>Who was sent to a professional, and a trainer who may know does not: the first day at once or at seven, later days in the digest.</summary>
    public IEnumerable<string> Untold() =>
        from referral in Referrals()
        from trainer in gym.Trainers
        where referral.Client.LevelFor(trainer.Name, referral.At) is not null
        where !(IsNoticed(trainer, referral) || (referral.IsOpenSince && (IsInDigest(trainer, referral) || IsAtAnotherTime(referral))))
        select $"{trainer.Name} does not know that {referral.Client.Name} was sent to a professional on {referral.Date}, {referral.At.InZone(Gym.Zone):uuuu-MM-dd HH:mm}";

    /// <summary>How many first days of a referral there were.</summary>
    public int ReferralsBegun => Referrals().Count(referral => !referral.IsOpenSince);

    /// <summary>What still waits although its time came.</summary>
    public IEnumerable<string> Left(Instant now)
    {
        using var connection = Open();
        return connection.Query<string>(
            """
            SELECT 'to be sent: ' || id FROM outbox
            UNION ALL SELECT 'told: ' || key FROM told
            UNION ALL SELECT 'due: ' || kind || ' ' || date FROM agenda WHERE taken_at IS NULL AND due_at < @now
            """,
            new { now = now.ToUnixTimeMilliseconds() }).AsList();
    }

    public string Shares()
    {
        using var connection = Open();
        var rows = connection.Query<(string Decision, long Number)>("SELECT decision, COUNT(*) FROM check_in WHERE superseded = 0 GROUP BY 1 ORDER BY 2 DESC").AsList();
        return string.Create(CultureInfo.InvariantCulture, $"{rows.Sum(row => row.Number)} mornings: ") + string.Join(", ", rows.Select(row => $"{row.Decision} {row.Number}"));
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);

    private IReadOnlyList<Referral> Referrals()
    {
        using var connection = Open();
        var rows = connection.Query<(string Chat, long Person, string Date, long At, long? Over)>(
            """
            SELECT address.chat_id, begun.person_id, date, MIN(decided_at), (
                SELECT MIN(over.decided_at) FROM check_in over
                WHERE over.person_id = begun.person_id AND over.date = begun.date AND over.decision <> 'Refer' AND over.version > begun.version)
            FROM check_in begun JOIN address ON address.person_id = begun.person_id
            WHERE decision = 'Refer' GROUP BY 1, 2, 3
            """).AsList();
        var dates = rows.Select(row => (row.Chat, row.Date)).ToHashSet();
        return
        [
            .. from row in rows
               let date = LocalDatePattern.Iso.Parse(row.Date).Value
               select new Referral(
                   gym.Clients.Single(client => client.Chat.Id == row.Chat),
                   row.Person,
                   row.Date,
                   Instant.FromUnixTimeMilliseconds(row.At),
                   row.Over is { } over ? Instant.FromUnixTimeMilliseconds(over) : null,
                   Days(date.PlusDays(-7), date.PlusDays(-1)).Any(before => dates.Contains((row.Chat, LocalDatePattern.Iso.Format(before))))),
        ];
    }

    private bool IsNoticed(SimulatedTrainer trainer, Referral referral)
    {
        var at = referral.At.InZone(Gym.Zone);
        var latest = Instant.Max(referral.At, at.Date.At(Morning).InZoneStrictly(Gym.Zone).ToInstant());
        var card = string.Create(CultureInfo.InvariantCulture, $"notice:{referral.Person}:{referral.Date}");
        return _of[trainer.Chat.Id].Any(arrival => arrival.Card == card && arrival.At <= latest);
    }

    private bool IsInDigest(SimulatedTrainer trainer, Referral referral) => _of[trainer.Chat.Id].Any(arrival =>
        arrival.About("digest")?.Date == referral.Date && arrival.Words.Contains($"{referral.Client.Name} see a professional", StringComparison.Ordinal));

    /// <summary>While that day's digest is shown it was not yet, or not any more.</summary>
    private static bool IsAtAnotherTime(Referral referral)
    {
        var date = LocalDatePattern.Iso.Parse(referral.Date).Value;
        return referral.At >= date.At(LocalTime.Noon).InZoneStrictly(Gym.Zone).ToInstant()
            || referral.Over <= date.At(Gym.SummaryAt).InZoneStrictly(Gym.Zone).ToInstant();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "recoverybot.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    /// <param name="Date">The client's day.</param>
    /// <param name="Over">When it was taken back the same day; null if it was not.</param>
    /// <param name="IsOpenSince">They were sent on a day of the week before as well.</param>
    private sealed record Referral(GymClient Client, long Person, string Date, Instant At, Instant? Over, bool IsOpenSince);
}
