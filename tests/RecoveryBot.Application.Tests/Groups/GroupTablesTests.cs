using System.IO.Compression;
using RecoveryBot.Application.Exports;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>What an export says of groups, in words that other people chose.</summary>
public sealed class GroupTablesTests : IAsyncDisposable
{
    private readonly Gym _gym = new Gym().WithReports();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task A_name_that_is_a_formula_is_none_in_a_table()
    {
        await _gym.SetUp(Gym.Ben, "=2+3", "+Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await _gym.Hear(Gym.Ben, Gym.Ben, new Input.Press($"client:show:{_gym.Id(Gym.Anna)}."));

        var tables = Exported(Gym.Anna);

        Assert.Contains("\r\n'+Gym Nord,", tables["groups.csv"], StringComparison.Ordinal);
        Assert.Contains(",'=2+3,", tables["shared.csv"], StringComparison.Ordinal);
        Assert.Contains(",'=2+3,'+Gym Nord,", tables["looks.csv"], StringComparison.Ordinal);
    }

    private Dictionary<string, string> Exported(Place person)
    {
        using var file = new MemoryStream();
        _gym.Bot.Database.Read(queries =>
        {
            var all = queries.Everything(person)!;
            ExportZip.Write(file, all, ["What is in here."], GroupTables.Of(queries, all.Id));
            return true;
        });
        using var zip = new ZipArchive(new MemoryStream(file.ToArray()));
        return zip.Entries.ToDictionary(entry => entry.Name, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
