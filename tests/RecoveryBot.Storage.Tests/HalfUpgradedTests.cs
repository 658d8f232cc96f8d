using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>
/// Bringing a database up breaks off at whatever it makes, one thing after another: something else has that name already. Nothing of what
/// was done until then stays, and once the name is free it is brought up as if nothing had been.
/// </summary>
public sealed partial class HalfUpgradedTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Wherever_it_breaks_off_the_database_is_as_before_and_comes_up_later()
    {
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);
        _place.Close();
        EarlierDatabase.TurnBack(_place, schema: 1);
        var before = Shape();
        var made = Schema.Steps.Skip(1).SelectMany(step => Made().Matches(step)).Select(match => match.Groups["name"].Value).Distinct().ToList();
        Assert.InRange(made.Count, 40, 400);

        foreach (var name in made.Where(name => !before.Contains($"|{name}|", StringComparison.Ordinal)))
        {
            Execute($"CREATE TABLE {name} (other INTEGER)");
            Assert.True(Record.Exception(() => _place.Database) is not null, name);
            Execute($"DROP TABLE {name}");
            Assert.Equal(before, Shape());
        }

        Assert.True(_place.Database.Read(queries => queries.Everything(Samples.Anna)) is not null);
        _place.Close();
        Assert.StartsWith($"{Schema.Latest}|", Shape(), StringComparison.Ordinal);
    }

    private string Shape()
    {
        using var connection = Open();
        var tables = connection.Query<string>("SELECT name || '|' || COALESCE(sql, '') FROM sqlite_schema ORDER BY name");
        return $"{connection.ExecuteScalar<long>("PRAGMA user_version")}|{string.Join('|', tables)}|{connection.ExecuteScalar<long>("SELECT COUNT(*) FROM store")}";
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        connection.Execute(sql);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False");
        connection.Open();
        return connection;
    }

    [GeneratedRegex(@"^CREATE (UNIQUE )?(TABLE|INDEX|VIEW) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Made();
}
