using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Storage.Rows;

internal sealed class DatedFactRows(
    SqliteConnection connection, IDataProtector protector, StoredState codec, Ordinals ordinals, DecryptedRowCache<Fact.Dated> opened)
    : IDatedFacts
{
    private readonly Statement _supersede = new(
        connection,
        "UPDATE dated_fact SET superseded = 1 WHERE person_id = $1 AND date = $2 AND kind = $3 AND superseded = 0",
        parameters: 3);

    private readonly Statement _keep = new(
        connection,
        """
        INSERT INTO dated_fact (person_id, date, kind, version, content, kept_at, ordinal)
        SELECT $1, $2, $3, COALESCE(MAX(version), 0) + 1, $4, $5, $6
        FROM dated_fact WHERE person_id = $1 AND date = $2 AND kind = $3
        """,
        parameters: 6);

    public void Keep(long person, Fact.Dated fact, Instant at)
    {
        var (date, kind) = (Columns.Of(fact.Date), Columns.Of(FactKinds.Of(fact)));
        var content = fact is Fact.SettingsChanged changed ? codec.WriteClient(changed.Client) : StoredFact.Write(fact);
        _supersede.Run(person, date, kind);
        _keep.Run(person, date, kind, protector.Protect(content), Columns.Of(at), ordinals.Next(person));
    }

    public IReadOnlyList<Fact.Dated> Read(long person, LocalDate from) => connection.Query<Row>(
        """
        SELECT kind AS Kind, date AS Date, content AS Content
        FROM dated_fact
        WHERE person_id = @person AND date >= @from AND superseded = 0 AND kind <> 'Settings' ORDER BY date
        """,
        new { person, from = Columns.Of(from) }).AsList().ConvertAll(row => opened.Decrypt(row.Content, content => row.ToFact(protector.Unprotect(content))));

    private sealed record Row(string Kind, string Date, byte[] Content)
    {
        public Fact.Dated ToFact(byte[] content) =>
            StoredFact.Read(Columns.Word<FactKind>(Kind), Columns.Date(Date), content);
    }
}
