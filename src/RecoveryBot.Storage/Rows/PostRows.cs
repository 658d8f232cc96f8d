using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>What communities posted, and how many take part, as one connection sees it.</summary>
internal sealed class PostRows(SqliteConnection connection, IDataProtector protector) : ICommunityPosts
{
    private const int DaysAWeek = 7;
    private const string Shared = "Shared";
    private const string Recapped = "Recap";

    private readonly Statement _keep = new(
        connection,
        """
        INSERT INTO post (party_id, kind, date, number, place_id, shown) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO UPDATE SET shown = excluded.shown
        """,
        parameters: 6);

    private readonly Statement _find = new(
        connection, "SELECT place_id, shown FROM post WHERE party_id = $1 AND kind = $2 AND date = $3 AND number = $4", parameters: 4);

    private readonly Statement _takePart = new(
        connection,
        """
        INSERT INTO taking_part (party_id, date, number, who, done) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO UPDATE SET done = MAX(done, excluded.done)
        """,
        parameters: 5);

    private readonly Statement _takesPart = new(
        connection, "SELECT done FROM taking_part WHERE party_id = $1 AND date = $2 AND number = $3 AND who = $4", parameters: 4);

    private readonly Statement _tookPart = new(
        connection, "SELECT 1 FROM taking_part WHERE party_id = $1 AND date BETWEEN $2 AND $3 AND who = $4 LIMIT 1", parameters: 4);

    private readonly Statement _count = new(
        connection, "SELECT COUNT(*), COALESCE(SUM(done), 0) FROM taking_part WHERE party_id = $1 AND date = $2 AND number = $3", parameters: 3);

    private readonly Statement _posts = new(
        connection, "SELECT COUNT(*) FROM post WHERE party_id = $1 AND kind = $2 AND date BETWEEN $3 AND $4", parameters: 4);

    private readonly Statement _week = new(
        connection, "SELECT COUNT(DISTINCT who), COUNT(*) FROM taking_part WHERE party_id = $1 AND date BETWEEN $2 AND $3", parameters: 3);

    private readonly Statement _byDay = new(
        connection,
        "SELECT date, COUNT(DISTINCT who) FROM taking_part WHERE party_id = $1 AND date BETWEEN $2 AND $3 GROUP BY date",
        parameters: 3);

    private readonly Statement _forgetWho = new(connection, "DELETE FROM taking_part WHERE party_id = $1 AND date <= $2", parameters: 2);

    private readonly Statement _forgetPosts = new(connection, "DELETE FROM post WHERE party_id = $1 AND date < $2", parameters: 2);

    public PostedReminder? Post(long community, LocalDate date, int number) => _find.First(
        row => new PostedReminder(date, number, row.GetInt64(0), StoredContent.Read(protector.Unprotect(row.GetFieldValue<byte[]>(1)))),
        community, Shared, Columns.Of(date), number);

    public RecapNumbers? Recap(long community, LocalDate monday) => _find.First(
        row => StoredRecap.Read(protector.Unprotect(row.GetFieldValue<byte[]>(1)), monday), community, Recapped, Columns.Of(monday), 0);

    public (int TakingPart, int Done) Count(long community, LocalDate date, int number) => _count.First(
        row => (row.GetInt32(0), row.GetInt32(1)), community, Columns.Of(date), number);

    public bool? TakesPart(long community, LocalDate date, int number, byte[] who) =>
        _takesPart.Value(community, Columns.Of(date), number, who) is long done ? done == 1 : null;

    public bool TookPart(long community, LocalDate from, LocalDate until, byte[] who) =>
        _tookPart.Value(community, Columns.Of(from), Columns.Of(until), who) is not null;

    public WeekNumbers Week(long community, LocalDate monday)
    {
        var (from, until) = (Columns.Of(monday), Columns.Of(monday.PlusDays(DaysAWeek - 1)));
        var byDay = _byDay.All(row => (Day: row.GetString(0), People: row.GetInt32(1)), community, from, until).ToDictionary(row => row.Day, row => row.People);
        var (people, sessions) = _week.First(row => (row.GetInt32(0), row.GetInt32(1)), community, from, until);
        return new WeekNumbers(
            Columns.Number((long)_posts.Value(community, Shared, from, until)!),
            people,
            sessions,
            [.. Enumerable.Range(0, DaysAWeek).Select(day => byDay.GetValueOrDefault(Columns.Of(monday.PlusDays(day))))]);
    }

    public void Keep(long community, CommunityChange.KeepPost post) => _keep.Run(
        community, Shared, Columns.Of(post.Date), post.Number, post.PlaceId, protector.Protect(StoredContent.Write(post.Content)));

    public void Keep(long community, CommunityChange.KeepRecap recap) => _keep.Run(
        community, Recapped, Columns.Of(recap.Monday), 0, recap.PlaceId, protector.Protect(StoredRecap.Write(recap.Numbers)));

    public void TakePart(long community, CommunityChange.TakePart part) =>
        _takePart.Run(community, Columns.Of(part.Date), part.Number, part.Who, Columns.Of(part.IsDone));

    /// <summary>What was posted in the week itself is kept for a week: its recap may still wait.</summary>
    public void Forget(long community, LocalDate monday)
    {
        _forgetWho.Run(community, Columns.Of(monday.PlusDays(DaysAWeek - 1)));
        _forgetPosts.Run(community, Columns.Of(monday));
    }
}
