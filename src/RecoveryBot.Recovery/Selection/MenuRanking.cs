using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Selection;

/// <summary>The five categories in the order they would be taken.</summary>
internal static class MenuRanking
{
    private static readonly MenuCategory[] Strength =
    [
        MenuCategory.Mobility, MenuCategory.Breathwork, MenuCategory.LowIntensityCardio,
        MenuCategory.Lifestyle, MenuCategory.SoftTissue,
    ];

    private static readonly MenuCategory[] Endurance =
    [
        MenuCategory.LowIntensityCardio, MenuCategory.Mobility, MenuCategory.Breathwork,
        MenuCategory.Lifestyle, MenuCategory.SoftTissue,
    ];

    private static readonly MenuCategory[] FatLoss =
    [
        MenuCategory.Lifestyle, MenuCategory.Mobility, MenuCategory.Breathwork,
        MenuCategory.LowIntensityCardio, MenuCategory.SoftTissue,
    ];

    /// <summary>Who goes first among equals, by goal (statements 62, 67, 71). Never by recency (104).</summary>
    public static ReadOnlySpan<MenuCategory> TieOrder(Goal goal) => goal switch
    {
        Goal.StrengthHypertrophy => Strength,
        Goal.EnduranceConditioning => Endurance,
        Goal.FatLossGeneral => FatLoss,
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };

    /// <summary>Fills <paramref name="ranked"/> with all five, highest points first.</summary>
    public static void Rank(Points points, Goal goal, Span<MenuCategory> ranked)
    {
        TieOrder(goal).CopyTo(ranked);
        for (var i = 1; i < ranked.Length; i++)
        {
            var category = ranked[i];
            var at = i;
            for (; at > 0 && points.For(ranked[at - 1]) < points.For(category); at--)
            {
                ranked[at] = ranked[at - 1];
            }

            ranked[at] = category;
        }
    }

    /// <summary>Moves a category directly in front of another if it stands behind it.</summary>
    public static void PutBefore(Span<MenuCategory> ranked, MenuCategory category, MenuCategory other)
    {
        var to = ranked.IndexOf(other);
        if (ranked.IndexOf(category) > to)
        {
            MoveTo(ranked, category, to);
        }
    }

    /// <summary>Moves a category forward to a place; the ones in between step back.</summary>
    public static void MoveTo(Span<MenuCategory> ranked, MenuCategory category, int to)
    {
        for (var at = ranked.IndexOf(category); at > to; at--)
        {
            (ranked[at - 1], ranked[at]) = (ranked[at], ranked[at - 1]);
        }
    }
}
