using System.Globalization;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

public sealed class PlugPulledTests(ITestOutputHelper output)
{
    /// <summary>How many mornings are played; set it for the long run: RECOVERYBOT_MORNINGS=200.</summary>
    private const string Variable = "RECOVERYBOT_MORNINGS";

    /// <summary>Repeats a run that failed, as far as the machine's own timing lets it: RECOVERYBOT_SEED=….</summary>
    private const string SeedVariable = "RECOVERYBOT_SEED";

    private static readonly (string Words, string Decision)[] Answers =
    [
        ("Train as planned.", "TrainAsPlanned"),
        ("Ready to train.", "TrainAsPlanned"),
        ("Train, but less than", "TrainReduced"),
        ("Active recovery", "ActiveRecovery"),
        ("Rest today.", "Rest"),
        ("Get emergency help now.", "Refer"),
        ("Please be seen by a doctor today.", "Refer"),
        ("Stay home: no training with a fever.", "Refer"),
        ("No training: have this looked at first.", "Refer"),
    ];

    [Fact]
    public async Task Whenever_the_plug_is_pulled_nothing_answered_is_lost_and_nothing_is_kept_twice()
    {
        var seed = Setting(SeedVariable) ?? Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        using var folders = new BotFolders();
        using var mornings = new ManyMornings(folders, new Random(seed));

        await mornings.PlayAsync(Setting(Variable) ?? 12);

        output.WriteLine($"{mornings.AnswersSeen.Count} mornings, {mornings.Kills} kills");
        var seen = mornings.AnswersSeen.Select(answer => (Iso(answer.Key), 1L, DecisionIn(answer.Value)));
        Assert.Equal(seen, Kept.CheckIns(folders.Database));
        Assert.Equal(1, Kept.People(folders.Database));
        Assert.Equal(0, Kept.Unsent(folders.Database));
        Assert.Equal("ok", Kept.Integrity(folders.Database));
    }

    [Fact]
    public async Task A_killed_onboarding_goes_on_at_the_same_question()
    {
        using var folders = new BotFolders();
        folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 0));
        var asked = Shown.Nothing;
        using (var bot = RunningBot.WithOurClock(folders))
        {
            await bot.HearAsync();
            foreach (var line in Onboarding.Lines.Take(4))
            {
                asked = asked.After(await bot.SayAsync(line), line);
            }

            await bot.KillAsync();
        }

        using var again = RunningBot.WithOurClock(folders);

        var shown = Shown.Nothing.After(await again.HearAsync());
        Assert.Equal(asked.Question, shown.Question);
        Assert.Contains("What does your week look like?", shown.Words, StringComparison.Ordinal);
    }

    private static string DecisionIn(string words) =>
        Answers.First(answer => words.Contains(answer.Words, StringComparison.Ordinal)).Decision;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
