using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Storage.Rows;

/// <summary>The moments of the clock that stand all over the database, seen together.</summary>
internal static class Moments
{
    /// <summary>An occurrence is planned for the next day, or the one after where a zone leaves one out.</summary>
    public static readonly Duration FurthestPlan = Duration.FromDays(4);

    /// <summary>A week's look-back is planned for the next Sunday, or the one after where a zone leaves one out.</summary>
    private static readonly Duration FurthestLookBack = Duration.FromDays(15);

    public static Instant? Latest(SqliteConnection connection) => connection.QuerySingle<long?>(
        """
        SELECT MAX(at) FROM (
            SELECT MAX(seen_at) AS at FROM seen_update
            UNION ALL SELECT MAX(taken_at) FROM agenda WHERE taken_at IS NOT NULL
            UNION ALL SELECT MAX(queued_at) FROM outbox
            UNION ALL SELECT MAX(until) FROM listened)
        """) is { } at ? Columns.Moment(at) : null;

    // Who was changed has no index: everybody is looked at only if an index shows that there is a reason.
    public static IReadOnlyList<(long Person, ChatAddress Chat)> PlannedAhead(SqliteConnection connection, Instant now) =>
    [
        .. connection.Query<(long Person, string Platform, string ChatId)>(
            """
            SELECT ahead.id, platform, chat_id
            FROM (
                SELECT id FROM person WHERE changed_at > @now
                    AND (EXISTS (SELECT 1 FROM seen_update WHERE seen_at > @now)
                        OR EXISTS (SELECT 1 FROM agenda WHERE taken_at IS NOT NULL AND taken_at > @now))
                UNION SELECT person_id FROM agenda WHERE taken_at IS NOT NULL AND taken_at > @now
                UNION SELECT person_id FROM agenda WHERE taken_at IS NULL
                    AND due_at > CASE kind WHEN 'LookBack' THEN @lookBack ELSE @planned END) AS ahead
            JOIN address ON (platform, chat_id) = (
                SELECT platform, chat_id FROM address WHERE address.person_id = ahead.id
                ORDER BY unreachable_since IS NOT NULL, gets_reminders DESC, address.number LIMIT 1)
            """,
            new { now = Columns.Of(now), planned = Columns.Of(now + FurthestPlan), lookBack = Columns.Of(now + FurthestLookBack) })
            .Select(row => (row.Person, new ChatAddress(row.Platform, row.ChatId))),
    ];

    /// <summary>Days stay as they are: what was answered about them was answered.</summary>
    public static void SetBack(SqliteConnection connection, Instant now) => connection.Execute(
        """
        UPDATE person SET changed_at = @now WHERE changed_at > @now;
        UPDATE seen_update SET seen_at = @now WHERE seen_at > @now;
        UPDATE outbox SET queued_at = @now WHERE queued_at > @now;
        UPDATE outbox SET not_before = NULL WHERE not_before > @waits;
        UPDATE listened SET until = @now WHERE until > @now;
        UPDATE card SET shown_at = @now WHERE shown_at > @now;
        DELETE FROM hold WHERE until > @waits;
        DELETE FROM connect_try WHERE tried_at > @now;
        """,
        new { now = Columns.Of(now), waits = Columns.Of(now + Duration.FromDays(1)) });
}
