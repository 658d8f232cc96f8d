using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class CheckInRows(SqliteConnection connection, IDataProtector protector, IDataProtector forTrainer, Ordinals ordinals, DecryptedRowCache<CheckIn> opened)
    : ICheckIns
{
    private readonly Statement _supersede = new(
        connection,
        "UPDATE check_in SET superseded = 1 WHERE person_id = $1 AND date = $2 AND superseded = 0",
        parameters: 2);

    private readonly Statement _keep = new(
        connection,
        """
        INSERT INTO check_in (person_id, date, version, decision, engine_decision, displaced, deload_advised,
            opens_referral, answers, decided_at, ordinal, for_trainer)
        SELECT $1, $2, COALESCE(MAX(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11
        FROM check_in WHERE person_id = $1 AND date = $2
        """,
        parameters: 11);

    private readonly Statement _latestReferral = new(
        connection,
        "SELECT MAX(date) FROM check_in WHERE person_id = $1 AND opens_referral = 1 AND superseded = 0",
        parameters: 1);

    private readonly Statement _decisionOn = new(
        connection, "SELECT decision FROM check_in WHERE person_id = $1 AND date = $2 AND superseded = 0", parameters: 2);

    public Decision? DecisionOn(long person, LocalDate date) =>
        _decisionOn.Value(person, Columns.Of(date)) is string decision ? Columns.Word<Decision>(decision) : null;

    public LocalDate? LatestReferral(long person) => _latestReferral.Value(person) is string date ? Columns.Date(date) : null;

    public void Keep(long person, Fact.CheckInDecided decided, bool opensReferral, Instant at)
    {
        var date = Columns.Of(decided.Date);
        _supersede.Run(person, date);
        _keep.Run(
            person,
            date,
            Columns.Of(decided.Decision),
            Columns.Of(decided.EngineDecision),
            Columns.Of(decided.Displaced),
            Columns.Of(decided.DeloadAdvised),
            Columns.Of(opensReferral),
            protector.Protect(StoredCheckIn.Write(decided)),
            Columns.Of(at),
            ordinals.Next(person),
            decided.ForTrainer is { } morning ? forTrainer.Protect(StoredMorningForTrainer.Write(morning)) : null);
    }

    public History Read(long person, LocalDate from)
    {
        var rows = connection.Query<Row>(
            """
            SELECT date AS Date, decision AS Decision, displaced AS Displaced, deload_advised AS DeloadAdvised, answers AS Answers
            FROM check_in WHERE person_id = @person AND superseded = 0 AND (date >= @from OR opens_referral = 1) ORDER BY date
            """,
            new { person, from = Columns.Of(from) }).AsList();
        return new()
        {
            CheckIns = rows.ConvertAll(row => opened.Decrypt(row.Answers, answers => StoredCheckIn.Read(Columns.Date(row.Date), protector.Unprotect(answers)))),
            Decided = rows.ConvertAll(row =>
                new DecidedDay(Columns.Date(row.Date), Columns.Word<Decision>(row.Decision))),
            UnplannedEasyDays = [.. rows.Where(row => row.Displaced == 1).Select(row => Columns.Date(row.Date))],
            DeloadAdvice = [.. rows.Where(row => row.DeloadAdvised == 1).Select(row => Columns.Date(row.Date))],
            OpenReferralSince = LatestReferral(person),
        };
    }

    private sealed record Row(string Date, string Decision, long Displaced, long DeloadAdvised, byte[] Answers);
}
