using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace RecoveryBot.Storage.Rows;

/// <summary>The moments of the clock that stand all over the database, seen together.</summary>
internal static class Moments
{
    /// <summary>An occurrence is planned for the next day, or the one after where a zone leaves one out.</summary>
    public static readonly Duration FurthestPlan = Duration.FromDays(4);

    /// <summary>What comes once a week is planned for the next one, or the one after where a zone leaves a day out.</summary>
    private static readonly Duration FurthestWeekly = Duration.FromDays(15);

    public static Instant? Latest(SqliteConnection connection) => connection.QuerySingle<long?>(
        """
        SELECT MAX(at) FROM (
            SELECT MAX(seen_at) AS at FROM seen_update
            UNION ALL SELECT MAX(taken_at) FROM agenda WHERE taken_at IS NOT NULL
            UNION ALL SELECT MAX(queued_at) FROM outbox
            UNION ALL SELECT MAX(until) FROM listened)
        """) is { } at ? Columns.Moment(at) : null;

    // Who was changed has no index: everybody is looked at only if an index shows that there is a reason.
    public static IReadOnlyList<long> PlannedAhead(SqliteConnection connection, Instant now) => connection.Query<long>(
        """
        SELECT id FROM party WHERE changed_at > @now
            AND (EXISTS (SELECT 1 FROM seen_update WHERE seen_at > @now)
                OR EXISTS (SELECT 1 FROM agenda WHERE taken_at IS NOT NULL AND taken_at > @now))
        UNION SELECT party_id FROM agenda WHERE taken_at IS NOT NULL AND taken_at > @now
        UNION SELECT party_id FROM agenda WHERE taken_at IS NULL
            AND due_at > CASE WHEN kind IN ('LookBack', 'SharedPost', 'Recap') THEN @weekly ELSE @planned END
        """,
        new { now = Columns.Of(now), planned = Columns.Of(now + FurthestPlan), weekly = Columns.Of(now + FurthestWeekly) }).AsList();

    /// <summary>Days stay as they are: what was answered about them was answered.</summary>
    public static void SetBack(SqliteConnection connection, Instant now) => connection.Execute(
        """
        UPDATE party SET changed_at = @now WHERE changed_at > @now;
        UPDATE seen_update SET seen_at = @now WHERE seen_at > @now;
        UPDATE outbox SET queued_at = @now WHERE queued_at > @now;
        UPDATE outbox SET not_before = NULL WHERE not_before > @waits;
        UPDATE listened SET until = @now WHERE until > @now;
        UPDATE card SET shown_at = @now WHERE shown_at > @now;
        DELETE FROM hold WHERE until > @waits;
        UPDATE told SET told_at = @now WHERE told_at > @now;
        UPDATE told SET not_before = NULL WHERE not_before > @waits;
        DELETE FROM connect_try WHERE tried_at > @now;
        """,
        new { now = Columns.Of(now), waits = Columns.Of(now + Duration.FromDays(1)) });
}
