using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RecoveryBot.Year.Tests.People;
using RecoveryBot.Year.Tests.Running;

namespace RecoveryBot.Year.Tests;

/// <summary>
/// A year of fifty people through the real conversations, the real store and the agenda, on a clock that is set. With
/// RECOVERYBOT_DIARIES naming a folder, everybody's diary is written there to be read.
/// </summary>
public sealed class YearTests(ITestOutputHelper output)
{
    private const int People = 50;
    private static readonly int Days = int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_DAYS"), out var days) ? days : 365;

    private static readonly Instant Begin = Instant.FromUtc(2026, 1, 4, 12, 0);

    public static readonly IReadOnlyDictionary<string, string> Zones = new Dictionary<string, string>
    {
        ["Berlin"] = "Europe/Berlin",
        ["London"] = "Europe/London",
        ["New York"] = "America/New_York",
        ["Kathmandu"] = "Asia/Kathmandu",
        ["Sydney"] = "Australia/Sydney",
        ["Santiago"] = "America/Santiago",
        ["Lisbon"] = "Europe/Lisbon",
    };

    [Fact]
    public async Task Fifty_people_live_a_year_without_a_fault_or_a_doubled_question()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("RECOVERYBOT_SEED"), out var given) ? given : 20260104;
        var watch = Stopwatch.StartNew();
        await using var bot = new YearBot(Begin);
        var clients = Enumerable.Range(0, People).Select(number => Draw(number, seed, bot)).ToList();
        await Task.WhenAll(clients.Select(client => client.JoinAsync(Zones[client.Traits.Zone])));
        await Life.LiveAsync(bot, clients, Begin + Duration.FromDays(Days));

        output.WriteLine($"seed {seed}: {People} people, {Days} days, {clients.Sum(client => client.Taps)} taps in {watch.Elapsed.TotalSeconds:F0} s");
        output.WriteLine(Shares(bot.DataFolder));
        WriteDiaries(clients);
        Assert.Empty(bot.Faults.Lines);
        Assert.All(clients, client => Assert.All(client.Asked, day => Assert.True(
            day.Value is { Prompts: <= 1, Nudges: <= 1 }, $"Person {client.Traits.Number} was asked {day.Value} on {day.Key}.")));
    }

    private static SimulatedClient Draw(int number, int seed, YearBot bot)
    {
        var chance = new Random(unchecked((seed * 397) + number));
        var traits = Traits.Draw(number, chance);
        return new SimulatedClient(traits, new Spells(Begin.InUtc().Date, Days, chance), chance, bot);
    }

    private static string Shares(string dataFolder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "recoverybot.db")};Mode=ReadOnly;Pooling=False");
        var rows = connection.Query<(string Decision, long Number)>(
            "SELECT decision, COUNT(*) FROM check_in WHERE superseded = 0 GROUP BY decision ORDER BY 2 DESC").AsList();
        var all = rows.Sum(row => row.Number);
        return $"{all} mornings: " + string.Join(", ", rows.Select(row => $"{row.Decision} {100.0 * row.Number / all:F1} %"));
    }

    private static void WriteDiaries(IEnumerable<SimulatedClient> clients)
    {
        if (Environment.GetEnvironmentVariable("RECOVERYBOT_DIARIES") is not { Length: > 0 } folder)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var client in clients)
        {
            File.WriteAllLines(
                Path.Combine(folder, $"person-{client.Traits.Number}.txt"),
                [client.Traits.ToString(), .. client.Diary.Lines]);
        }
    }
}
