using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>The days of people who agreed to be counted in a community's week. Nobody else's is decrypted.</summary>
internal sealed class CountedRows(SqliteConnection connection, IDataProtector checkIns)
{
    private const int DaysAWeek = 7;

    private readonly Statement _days = new(
        connection,
        """
        SELECT counted.person_id, date, answers
        FROM counted JOIN check_in ON check_in.person_id = counted.person_id AND date BETWEEN $2 AND $3 AND superseded = 0
        WHERE community_id = $1 AND since < $4
        """,
        parameters: 4);

    public IReadOnlyList<CountedDay> Days(long community, LocalDate monday, Instant began) => _days.All(
        row => Of(row.GetInt64(0), StoredCheckIn.Read(Columns.Date(row.GetString(1)), checkIns.Unprotect(row.GetFieldValue<byte[]>(2)))),
        community, Columns.Of(monday), Columns.Of(monday.PlusDays(DaysAWeek - 1)), Columns.Of(began));

    private static CountedDay Of(long person, CheckIn day)
    {
        double?[] felt = [day.Fatigue, day.Mood];
        return new CountedDay(person, day.Date, day.SleepQuality, felt.Average());
    }
}
