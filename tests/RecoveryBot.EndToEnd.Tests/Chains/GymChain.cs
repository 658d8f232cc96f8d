using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Chains;

/// <summary>
/// From a trainer's first word to the summary that their override corrected: invite, consent, a morning, the channel, what the
/// trainer changes, what the client reads, the channel again. The program may be killed at any step.
/// </summary>
/// <param name="benThere">Ben where he is answered if he says something in the channel.</param>
/// <param name="channel">The channel as Ben sees it.</param>
internal sealed class GymChain(BotFolders folders, Kills kills, ChainPerson ben, ChainPerson benThere, ChainPerson channel, ChainPerson anna)
{
    private const int MostQuestions = 40;

    private static readonly string[] Preferred = ["Check in now", "None of these", "Done"];

    /// <summary>A Sunday; on the Monday training is planned.</summary>
    public static readonly Instant Begin = Instant.FromUtc(2026, 3, 1, 6, 31);

    /// <summary>A program that dies after the summary was taken and before that is noted sends it once more.</summary>
    private int _killsAtSummary;

    public async Task LiveAsync()
    {
        await BecomeTrainerAsync();
        await JoinAsync();
        await LinkAsync();
        await MorningAsync();
        await OverrideAsync();
        await Kept.AllSentAsync(folders.Database);
    }

    /// <summary>The end that every chain comes to, whatever happened on the way.</summary>
    public void EndsAsItMust()
    {
        Assert.Equal(kills.Asked, kills.Done);
        Assert.Equal(("2026-03-02", 2L, "Rest"), Assert.Single(Kept.CheckIns(folders.Database)));
        Assert.Equal(1, Kept.Overrides(folders.Database));
        Assert.Equal(0, Kept.Untold(folders.Database));
        Assert.Equal("ok", Kept.Integrity(folders.Database));
        var summaries = channel.Said.Where(said => said.Contains("Monday 2 March", StringComparison.Ordinal)).ToList();
        Assert.InRange(summaries.Count, 1, 1 + _killsAtSummary);
        Assert.Contains("Easier day: Anna", summaries[^1], StringComparison.Ordinal);
        Assert.True(anna.Shows("Ben changed your day: rest"));
        Assert.True(ben.Shows("Gym Nord, Mon 2 Mar"));
    }

    private async Task BecomeTrainerAsync()
    {
        await SayAsync(ben, "/group", () => ben.Offers("All right"));
        await UseAsync(ben, "All right", () => ben.Shows("What should your clients call you?"));
        await SayAsync(ben, "Ben", () => ben.Shows("What is your group called?"));
        await AnsweredAsync(ben, "Gym Nord");
        await SayAsync(ben, "Berlin", () => ben.Offers("Yes"));
        await UseAsync(ben, "Yes", () => ben.Offers("09:30"));
        await UseAsync(ben, "09:30", () => ben.Shows("Gym Nord is set up"));
    }

    private async Task JoinAsync()
    {
        await AnsweredAsync(anna, "/start");
        foreach (var line in Onboarding.Lines)
        {
            await AnsweredAsync(anna, line);
        }

        await anna.UntilAsync(() => anna.Offers("Check in now"), "the end of onboarding");
        await SayAsync(ben, "/group invite", () => ben.Offers("Anyone"));
        await UseAsync(ben, "Anyone", () => ben.Shows("/start "));
        await ToldAsync();
        await SayAsync(anna, Regex.Match(string.Join('\n', ben.Said), "/start [0-9A-Z-]+").Value, () => anna.Offers("+ my answers"));
        await UseAsync(anna, "+ my answers", () => anna.Shows("call you"));
        await SayAsync(anna, "Anna", () => anna.Shows("Ben sees the day's answer and your answers"));
        await ToldAsync();
    }

    private async Task LinkAsync()
    {
        await StepAsync(benThere, () => benThere.Command("link"), () => benThere.Offers("The whole group"), "/link");
        await UseAsync(benThere, "The whole group", () => benThere.Offers("Link it"));
        await UseAsync(benThere, "Link it", () => channel.Shows("This channel now shows Gym Nord's mornings at 09:30"));
        await anna.UntilAsync(() => anna.Offers("By name"), "the question for the name");
        await UseAsync(anna, "By name", () => anna.Shows("#gym-nord may show your name"));
        await ToldAsync();
    }

    private async Task MorningAsync()
    {
        await TurnAsync(Instant.FromUtc(2026, 3, 2, 6, 0), anna, () => anna.Offers("Skip today"));
        for (var question = 0; !anna.Offers("Why?"); question++)
        {
            Assert.InRange(question, 0, MostQuestions);
            var asked = anna.Asked;
            await UseAsync(anna, Well(asked.Labels), () => anna.Asked.Words != asked.Words || !anna.Asked.Labels.SequenceEqual(asked.Labels));
        }

        await ToldAsync();
        var before = kills.Done;
        await TurnAsync(Instant.FromUtc(2026, 3, 2, 8, 30), channel, () => channel.Shows("As planned: Anna"));
        await ben.UntilAsync(() => ben.Shows("Gym Nord, Mon 2 Mar"), "the digest");
        await Kept.AllSentAsync(folders.Database);
        _killsAtSummary = kills.Done - before;
    }

    /// <summary>What somebody presses who is well.</summary>
    private static string Well(IReadOnlyList<string> labels) => labels.FirstOrDefault(Preferred.Contains)
        ?? labels.FirstOrDefault(label => label.StartsWith("4 ", StringComparison.Ordinal))
        ?? labels[0];

    private async Task OverrideAsync()
    {
        await SayAsync(ben, "/override Anna rest", () => ben.Shows("Done. Anna"));
        await anna.UntilAsync(() => anna.Shows("Ben changed your day: rest"), "what Ben changed");
        await ToldAsync();
        folders.TurnClock(Instant.FromUtc(2026, 3, 2, 8, 32));
        await kills.LastAsync();
        await channel.UntilAsync(() => channel.Shows("Easier day: Anna"), "the corrected summary");
    }

    private Task SayAsync(ChainPerson who, string words, Func<bool> isThere) => StepAsync(
        who,
        () =>
        {
            who.Say(words);
            return () => false;
        },
        isThere,
        words);

    /// <summary>Whatever comes below is the answer.</summary>
    private Task AnsweredAsync(ChainPerson who, string words)
    {
        var before = who.Said.Count;
        return SayAsync(who, words, () => who.Said.Count > before);
    }

    private Task UseAsync(ChainPerson who, string label, Func<bool> isThere) => StepAsync(who, () => who.Use(label), isThere, label);

    private async Task TurnAsync(Instant to, ChainPerson who, Func<bool> isThere)
    {
        folders.TurnClock(to);
        await kills.StepAsync();
        await who.UntilAsync(isThere, $"what comes at {to}");
    }

    /// <summary>Does it, and does it again if it visibly came to nothing.</summary>
    private async Task StepAsync(ChainPerson who, Func<Func<bool>> act, Func<bool> isThere, string what)
    {
        var hasFailed = act();
        await kills.StepAsync();
        while (true)
        {
            await who.UntilAsync(() => isThere() || hasFailed(), $"an answer to \"{what}\"");
            if (isThere())
            {
                return;
            }

            hasFailed = act();
        }
    }

    /// <summary>Until everybody knows what somebody told them; nobody types as fast as a test.</summary>
    private async Task ToldAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Kept.Untold(folders.Database) > 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
