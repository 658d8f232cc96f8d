using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Wording;

namespace RecoveryBot.Pictures.Tests.Recaps;

/// <summary>Weeks of communities of any size.</summary>
internal static class RecapSamples
{
    private static readonly double[] Shares = [0.6, 0, 0.9, 0.1, 1, 0.3, 0];

    /// <param name="people">On the day with most.</param>
    public static RecapChart Of(int people)
    {
        var days = Shares.Select(share => (int)Math.Round(people * share)).ToList();
        var recap = new RecapNumbers(new LocalDate(2026, 11, 16), people, days.Sum(), days, Run: 9, Goal: people * 4);
        return new RecapChart(recap, new EnglishCommunityWording().RecapLabels(recap));
    }
}
