using System.IO.Compression;
using System.Text;
using NodaTime;
using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Exports;

public sealed class ExportZipTests(ITestOutputHelper output)
{
    [Fact]
    public void It_holds_the_history_the_tables_and_what_they_mean() => Assert.Equal(
        ["README.txt", "history.json", "tables.xlsx", "check-ins.csv", "decisions.csv", "sessions.csv", "feedback.csv", "notes.csv", "choices.csv", "trainers.csv"],
        Entries(Histories.EverythingOfEveryKind).Keys);

    [Fact]
    public void The_history_in_it_is_the_history() => Assert.Equal(
        Encoding.UTF8.GetString(Histories.Json(Histories.EverythingOfEveryKind)),
        Entries(Histories.EverythingOfEveryKind)["history.json"]);

    [Fact]
    public void The_same_content_is_the_same_bytes() =>
        Assert.Equal(Histories.Zip(Histories.EverythingOfEveryKind), Histories.Zip(Histories.EverythingOfEveryKind));

    [Theory]
    [InlineData(
        "check-ins.csv",
        "2026-03-02,2,1,3,4,5,fatigue sleep_quality muscle_soreness stress mood,6.5,woken_early,2,3,0,altered,general,psychological,yes,yes,yes,yes,no,yes,0,hip_groin,9,yes,yes,below_neck,yes,")]
    [InlineData("decisions.csv", "2026-03-02,train_reduced,rest,B1 C2,yes,yes,1,yes,2026-03-02T12:00:00Z\r\n")]
    [InlineData("sessions.csv", "2026-03-02,active_recovery,1.5,25,worse,1,yes,2026-03-02T12:00:00Z\r\n")]
    [InlineData("feedback.csv", "2026-03-02,no,mobility breathwork,mobility-loose-legs breath-humming,more,less,more,yes,yes,yes,yes,3,20,1,yes,2026-03-02T12:00:00Z\r\n")]
    [InlineData("notes.csv", "2026-03-02,\"'=1+1, \"\"slept\"\" at my sister's\nand snored\",1,yes,2026-03-02T12:00:00Z\r\n")]
    [InlineData("trainers.csv", "2026-03-02,2026-03-06,set,rest,yes,1,yes,2026-03-02T12:00:00Z\r\n")]
    [InlineData("choices.csv", "2026-03-02,no,1,yes,2026-03-02T12:00:00Z\r\n")]
    public void A_table_has_a_row_for_what_was_kept(string table, string row)
    {
        var lines = Entries(Histories.EverythingOfEveryKind)[table];

        Assert.StartsWith("date,", lines, StringComparison.Ordinal);
        Assert.Contains($"\r\n{row}", lines, StringComparison.Ordinal);
        Assert.Single(lines.Replace(", ", " ", StringComparison.Ordinal).Split("\r\n")[..^1].Select(line => line.Split(',').Length).Distinct());
    }

    [Fact]
    public void Every_version_is_a_row_and_the_latest_says_so()
    {
        var tuesday = Samples.Monday.PlusDays(1);
        var kept = Histories.EverythingOfEveryKind with
        {
            Facts =
            [
                new(At(1), Samples.Decided(tuesday)),
                new(At(2), Samples.Decided(Samples.Monday)),
                new(At(3), Samples.Decided(Samples.Monday, Decision.Rest)),
                new(At(4), new Fact.DayLogged(Samples.Monday, [], Rested: true)),
                new(At(5), new Fact.DayLogged(Samples.Monday, [], Rested: false)),
                new(At(6), new Fact.FeedbackGiven(Samples.Monday, Feedback: null)),
            ],
        };

        var entries = Entries(kept);

        Assert.Equal(
            [
                "2026-03-02,train_as_planned,train_as_planned,,no,no,1,no,1970-01-01T00:00:02Z",
                "2026-03-02,rest,rest,,no,no,2,yes,1970-01-01T00:00:03Z",
                "2026-03-03,train_as_planned,train_as_planned,,no,no,1,yes,1970-01-01T00:00:01Z",
            ],
            entries["decisions.csv"].Split("\r\n")[1..^1]);
        Assert.Equal(
            ["2026-03-02,rest_day,,,,1,no,1970-01-01T00:00:04Z", "2026-03-02,nothing,,,,2,yes,1970-01-01T00:00:05Z"],
            entries["sessions.csv"].Split("\r\n")[1..^1]);
        Assert.Equal("2026-03-02,yes,,,,,,,,,,,,1,yes,1970-01-01T00:00:06Z", entries["feedback.csv"].Split("\r\n")[1]);

        static Instant At(int seconds) => Instant.FromUnixTimeSeconds(seconds);
    }

    [Fact]
    public void Ten_years_of_mornings_and_sessions_are_a_small_file()
    {
        var days = Enumerable.Range(0, 3_653).Select(Samples.Monday.PlusDays).ToList();
        var kept = Histories.EverythingOfEveryKind with
        {
            Facts =
            [
                .. days.SelectMany(day => (RecordedFact[])
                [
                    new(Samples.Morning, Samples.Decided(day) with { CheckIn = CheckInSamples.EverythingSaid with { Date = day } }),
                    new(Samples.Morning, new Fact.DayLogged(day, [new Session(day, SessionType.Training, 7, 60)], Rested: false)),
                ]),
            ],
        };

        var before = GC.GetAllocatedBytesForCurrentThread();
        var zip = Histories.Zip(kept);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        output.WriteLine($"{zip.Length / 1024} KiB, {allocated / 1024 / 1024} MiB allocated");
        Assert.InRange(zip.Length, 1, 1024 * 1024);
        Assert.IsType<HistoryReadResult.Read>(ImportFile.Read(new MemoryStream(zip)));
    }

    private static IReadOnlyDictionary<string, string> Entries(PersonRecord kept)
    {
        using var zip = new ZipArchive(new MemoryStream(Histories.Zip(kept)));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
