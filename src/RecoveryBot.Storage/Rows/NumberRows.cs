using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

/// <summary>What groups' channels say in numbers, and who is named: for as long as a post is made again once somebody is erased.</summary>
internal sealed class NumberRows(SqliteConnection connection, IDataProtector protector)
{
    private const int DaysKept = 30;

    private readonly Statement _keep = new(
        connection,
        "INSERT INTO shown_numbers (group_id, date, numbers) VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET numbers = excluded.numbers",
        parameters: 3);

    private readonly Statement _forget = new(connection, "DELETE FROM shown_numbers WHERE group_id = $1 AND date < $2", parameters: 2);

    public void Keep(long group, LocalDate date, ShownNumbers numbers)
    {
        _keep.Run(group, Columns.Of(date), protector.Protect(StoredNumbers.Write(numbers)));
        _forget.Run(group, Columns.Of(date.PlusDays(-DaysKept)));
    }
}
