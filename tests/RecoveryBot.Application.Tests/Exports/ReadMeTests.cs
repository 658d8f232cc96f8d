using RecoveryBot.Application.Exports;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Exports;

public sealed class ReadMeTests
{
    private static readonly string ReadMe = string.Join('\n', new EnglishWording().ExportReadMe);

    public static TheoryData<string, string> Columns =>
        [.. ExportTables.All.SelectMany(table => table.Columns.Select(column => (table.Name, column)))];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_column_is_explained(string table, string column)
    {
        Assert.Contains($"\n{table.ToUpperInvariant()}: ", ReadMe, StringComparison.Ordinal);
        Assert.Matches($@"\b{column}\b[^\n.]*:", ReadMe);
    }

    [Fact]
    public void A_table_has_a_column_for_everything_that_can_be_said()
    {
        var said = typeof(CheckIn).GetProperties().Where(property => property.CanWrite).ToList();
        Assert.Equal(said.Count, ExportTables.All[0].Columns.Count);
        Assert.All(said, answer =>
        {
            var without = CheckInSamples.EverythingSaid with { };
            answer.SetValue(without, answer.GetValue(new CheckIn { Date = Samples.Monday.PlusDays(1) }));
            Assert.NotEqual(Row(CheckInSamples.EverythingSaid), Row(without));
        });
        Assert.Equal(typeof(Session).GetProperties().Length, ExportTables.All[2].Columns.Count);
        Assert.Equal(typeof(SessionFeedback).GetProperties().Length + 1, ExportTables.All[3].Columns.Count);
    }

    private static string Row(CheckIn said) => string.Join(
        ',', Assert.Single(ExportTables.All[0].Rows(Samples.Decided(Samples.Monday) with { CheckIn = said })).Select(cell => cell.Text));
}
