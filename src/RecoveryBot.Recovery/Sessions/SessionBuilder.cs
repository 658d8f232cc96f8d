using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Writes today's session out: which blocks, in what order, for how long.</summary>
public static class SessionBuilder
{
    private const int Categories = 5;

    /// <summary>
    /// The session for a menu (the primary category first), after the client's own buttons: shorter gives one short
    /// block, each swap the next block that fits, going round when all have been offered. Null if nothing in the menu
    /// may stand on its own. The same input always gives the same session; what was done lately plays no part (104).
    /// </summary>
    public static RecoverySession? Build(
        IReadOnlyList<MenuCategory> menu, DecisionInput input, MenuOptions? options = null)
    {
        options ??= MenuOptions.Default;
        Span<MenuCategory> leads = stackalloc MenuCategory[Categories];
        leads = leads[..LeadOrder.Fill(menu, input, options, leads)];
        var day = new Day(input, options);

        Span<MenuCategory> categories = stackalloc MenuCategory[Categories];
        Span<int> minutes = stackalloc int[Categories];
        var swaps = Math.Max(0, input.Variant.Swaps);
        while (true)
        {
            var offered = 0;
            foreach (var lead in leads)
            {
                var count = day.Arrange(menu, lead, leads[0], categories);
                day.Split.Fill(categories[..count], minutes[..count]);
                var fitting = day.CountFitting(lead, minutes[0]);
                if (swaps < offered + fitting)
                {
                    return day.Compose(categories[..count], minutes[..count], swaps - offered);
                }

                offered += fitting;
            }

            if (offered == 0)
            {
                return null;
            }

            swaps %= offered;
        }
    }

    /// <summary>What stays the same while the options of one morning are gone through.</summary>
    private readonly struct Day(DecisionInput input, MenuOptions options)
    {
        private readonly BlockFit _fit = BlockFit.For(input);
        private readonly WrittenBlocks _written = WrittenBlocks.Under(options);
        private readonly bool _short = IsShort(input);

        public MinutesSplit Split { get; } = new(input, options, IsShort(input));

        /// <summary>
        /// The categories of a session led by one of them. A lead the client swapped away from does not come back
        /// as an add-on.
        /// </summary>
        public int Arrange(
            IReadOnlyList<MenuCategory> menu, MenuCategory lead, MenuCategory decided, Span<MenuCategory> categories)
        {
            categories[0] = lead;
            var count = 1;
            for (var i = 0; i < menu.Count && !_short; i++)
            {
                var category = menu[i];
                if (category != decided
                    && !categories[..count].Contains(category)
                    && !HardConstraints.Clash(lead, category))
                {
                    categories[count++] = category;
                }
            }

            return count;
        }

        public int CountFitting(MenuCategory category, int minutes)
        {
            var count = 0;
            foreach (var block in SessionLibrary.Of(category))
            {
                if (_fit.Of(block, minutes) != BlockFit.Unfit)
                {
                    count++;
                }
            }

            return count;
        }

        public RecoverySession Compose(ReadOnlySpan<MenuCategory> categories, ReadOnlySpan<int> minutes, int leadRank)
        {
            var blocks = new List<SessionBlock>(categories.Length);
            var sum = 0;
            for (var i = 0; i < categories.Length; i++)
            {
                if (Pick(categories[i], minutes[i], i == 0 ? leadRank : 0) is { } block)
                {
                    blocks.Add(_written.Get(block, input.Profile.TrainingLevel, minutes[i]));
                    sum += minutes[i];
                }
            }

            return new RecoverySession(blocks, sum);
        }

        /// <summary>The block at a rank by fit, library order among equals; null if there is none.</summary>
        private LibraryBlock? Pick(MenuCategory category, int minutes, int rank)
        {
            var blocks = SessionLibrary.Of(category);
            var (ceiling, after) = (int.MaxValue, -1);
            LibraryBlock? picked = null;
            for (var r = 0; r <= rank; r++)
            {
                picked = null;
                var (best, at) = (BlockFit.Unfit, -1);
                for (var i = 0; i < blocks.Length; i++)
                {
                    var fit = _fit.Of(blocks[i], minutes);
                    var isLeft = fit < ceiling || (fit == ceiling && i > after);
                    if (fit > best && isLeft)
                    {
                        (best, at, picked) = (fit, i, blocks[i]);
                    }
                }

                (ceiling, after) = (best, at);
            }

            return picked;
        }

        private static bool IsShort(DecisionInput input) =>
            input.Variant.Shorter || input.CheckIn.Requests.Contains(ClientRequest.Shorter);
    }
}
