using RecoveryBot.Recovery.Menu;
using static RecoveryBot.Recovery.Sessions.Library.Lines;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>Recovery inside ordinary life: no plan, no tracking, outdoors if possible (statements 99–103).</summary>
internal static class LifestyleBlocks
{
    public static readonly LibraryBlock[] All =
    [
        Block("life-walk-without-aim", "A walk without an aim", 3, 40) with
        {
            Steps =
            [
                "Step outside in whatever you are wearing, as long as it is warm enough.",
                "Take whichever way looks nicer at each corner, slowly.",
                "Stop to look at things. Stopping counts.",
                "Be back within {minutes} minutes, or as soon as you have had enough.",
            ],
            Cues = ["Nothing to track and nothing to finish.", "Hands out of your pockets when you can."],
            MadeFor = Occasions.FullHead | Occasions.LowSpirits,
            Statements = [99, 100, 103],
        },
    ];

    private static LibraryBlock Block(string id, string title, int fewest, int most) => new()
    {
        Id = id,
        Category = MenuCategory.Lifestyle,
        Title = title,
        Steps = [],
        Cues = [],
        TalkTest = TalkWalking,
        StopRule = StopMoving,
        Minutes = new MinutesRange(fewest, most),
        Statements = [],
    };
}
