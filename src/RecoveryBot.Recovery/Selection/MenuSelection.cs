using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Selection;

/// <summary>Chooses from the recovery menu with intent: what leaves this client better prepared (72, 105).</summary>
public static class MenuSelection
{
    /// <summary>Feedback moves a category by at most this many points.</summary>
    private const int MostLearned = 2;

    /// <summary>
    /// The categories of today's session, the primary one first; at most three. Empty only if the trainer's bans and
    /// the hard constraints leave nothing that may stand on its own.
    /// </summary>
    public static IReadOnlyList<MenuCategory> Choose(MenuSignals signals, MenuOptions? options = null)
    {
        options ??= MenuOptions.Default;
        var input = signals.Input;
        var points = Score(signals);
        var allowed = HardConstraints.Allowed(input, options);
        var open = allowed.Without(input.Feedback.Suspended);

        Span<MenuCategory> ranked = stackalloc MenuCategory[CategorySet.Size];
        MenuRanking.Rank(points, input.Profile.Goal, ranked);
        var both = signals.CallsForLifestyle && signals.CallsForBreathing && open.Has(MenuCategory.Lifestyle);
        SettleBreathingAgainstLifestyle(signals, both, ranked);
        LetRulesLead(signals, ranked);

        // A suspension asks for something else; where there is nothing else, it gives way. A ban does not.
        var primary = FirstToLead(ranked, open, signals) ?? FirstToLead(ranked, allowed, signals);
        if (primary is null)
        {
            return [];
        }

        Span<MenuCategory> chosen = stackalloc MenuCategory[CategorySet.Size];
        chosen[0] = primary.Value;
        var count = 1;
        var room = Blocks(signals, options);
        if (primary == MenuCategory.Breathwork && room > 1 && Movement(ranked, open) is { } movement)
        {
            // From two blocks on, breathing goes with very light movement (74), whatever else the points ask for.
            chosen[count++] = movement;
        }

        foreach (var category in ranked)
        {
            var wanted = points.For(category) >= options.AddOnScore || (both && category == MenuCategory.Breathwork);
            if (count < room && wanted && open.Has(category) && GoesWith(chosen[..count], category))
            {
                chosen[count++] = category;
            }
        }

        return chosen[..count].ToArray();
    }

    /// <summary>The points of every category, with what feedback has taught about this client.</summary>
    public static Points Score(MenuSignals signals) =>
        ScoreTable.Sum(signals) + Learned(signals.Input.Feedback);

    private static Points Learned(FeedbackState feedback) => feedback.CategoryAdjust.Count == 0
        ? default
        : new Points(
            Learned(feedback, MenuCategory.Breathwork),
            Learned(feedback, MenuCategory.LowIntensityCardio),
            Learned(feedback, MenuCategory.Mobility),
            Learned(feedback, MenuCategory.SoftTissue),
            Learned(feedback, MenuCategory.Lifestyle));

    private static int Learned(FeedbackState feedback, MenuCategory category) =>
        Math.Clamp(feedback.CategoryAdjust.GetValueOrDefault(category), -MostLearned, MostLearned);

    /// <summary>Statements 75 and 100 pull apart; K14 says which of the two goes first.</summary>
    private static void SettleBreathingAgainstLifestyle(MenuSignals signals, bool both, Span<MenuCategory> ranked)
    {
        if (both)
        {
            MenuRanking.MoveTo(ranked, MenuCategory.Lifestyle, 0);
            MenuRanking.MoveTo(ranked, MenuCategory.Breathwork, 1);
        }
        else if (signals.CallsForLifestyle)
        {
            MenuRanking.PutBefore(ranked, MenuCategory.Lifestyle, MenuCategory.Breathwork);
        }
        else if (signals.CallsForBreathing)
        {
            MenuRanking.PutBefore(ranked, MenuCategory.Breathwork, MenuCategory.Lifestyle);
        }
    }

    private static void LetRulesLead(MenuSignals signals, Span<MenuCategory> ranked)
    {
        if (signals.Lead == MenuLead.Breathing)
        {
            MenuRanking.MoveTo(ranked, MenuCategory.Breathwork, 0);
        }
        else if (signals.Lead == MenuLead.Calm)
        {
            // Whichever of the two stands first keeps standing before the other.
            var breathingFirst = ranked.IndexOf(MenuCategory.Breathwork) < ranked.IndexOf(MenuCategory.Lifestyle);
            MenuRanking.MoveTo(ranked, breathingFirst ? MenuCategory.Lifestyle : MenuCategory.Breathwork, 0);
            MenuRanking.MoveTo(ranked, breathingFirst ? MenuCategory.Breathwork : MenuCategory.Lifestyle, 0);
        }
    }

    /// <summary>A walk or another easy way to move; mobility only where neither is open.</summary>
    private static MenuCategory? Movement(ReadOnlySpan<MenuCategory> ranked, CategorySet open)
    {
        foreach (var category in ranked)
        {
            if (category is MenuCategory.LowIntensityCardio or MenuCategory.Lifestyle && open.Has(category))
            {
                return category;
            }
        }

        return open.Has(MenuCategory.Mobility) ? MenuCategory.Mobility : null;
    }

    private static MenuCategory? FirstToLead(
        ReadOnlySpan<MenuCategory> ranked, CategorySet among, MenuSignals signals)
    {
        foreach (var category in ranked)
        {
            if (among.Has(category) && HardConstraints.MayLead(category, signals.Input.Profile.TrainingLevel))
            {
                return category;
            }
        }

        return null;
    }

    private static bool GoesWith(ReadOnlySpan<MenuCategory> chosen, MenuCategory category)
    {
        foreach (var other in chosen)
        {
            if (other == category || HardConstraints.Clash(other, category))
            {
                return false;
            }
        }

        return true;
    }

    private static int Blocks(MenuSignals signals, MenuOptions options)
    {
        var minutes = MinutesCeiling.Of(signals.Input, options);
        var blocks = minutes >= options.ThreeBlocksFrom ? 3 : minutes >= options.TwoBlocksFrom ? 2 : 1;
        return signals.IsBeginner ? Math.Min(blocks, options.BeginnerBlocks) : blocks;
    }
}
