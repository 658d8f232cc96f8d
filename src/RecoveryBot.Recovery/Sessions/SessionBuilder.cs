using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Selection;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Writes today's session out: which blocks, in what order, for how long.</summary>
public static class SessionBuilder
{
    /// <summary>
    /// The session for a menu (the primary category first), after the client's own buttons: shorter gives one short
    /// block, each swap the next block that fits, going round when all have been offered. Null if nothing in the menu
    /// may stand on its own. The same input always gives the same session; what was done lately plays no part (104).
    /// </summary>
    public static RecoverySession? Build(
        IReadOnlyList<MenuCategory> menu, DecisionInput input, MenuOptions? options = null)
    {
        options ??= MenuOptions.Default;
        Span<MenuCategory> leads = stackalloc MenuCategory[CategorySet.Size];
        var others = input.Variant.Swaps > 0;
        var count = LeadOrder.Fill(menu, input, options, others, leads);
        var day = new Day(input, options);

        Span<MenuCategory> categories = stackalloc MenuCategory[CategorySet.Size];
        Span<int> minutes = stackalloc int[CategorySet.Size];
        Span<int> fits = stackalloc int[SessionLibrary.LargestCategory];
        var swaps = Math.Max(0, input.Variant.Swaps);
        while (true)
        {
            var offered = 0;
            foreach (var lead in leads[..count])
            {
                var arranged = day.Arrange(menu, lead, leads[0], categories);
                day.Split.Fill(categories[..arranged], minutes[..arranged]);
                var fitting = day.Fit.Fill(SessionLibrary.Of(lead), minutes[0], fits);
                if (swaps < offered + fitting)
                {
                    var first = FittingOrder.Pick(SessionLibrary.Of(lead), fits, swaps - offered);
                    return day.Compose(first, categories[..arranged], minutes[..arranged], fits);
                }

                offered += fitting;
            }

            if (offered > 0)
            {
                swaps %= offered;
            }
            else if (others)
            {
                return null;
            }
            else
            {
                // Everything of the menu moves what hurts: what else is open to the client leads instead.
                others = true;
                count = LeadOrder.Fill(menu, input, options, others, leads);
            }
        }
    }

    private static bool IsShort(DecisionInput input) =>
        input.Variant.Shorter || input.CheckIn.Requests.Contains(ClientRequest.Shorter);

    /// <summary>What stays the same while the options of one morning are gone through.</summary>
    private readonly struct Day(DecisionInput input, MenuOptions options)
    {
        private readonly BlockTextCache _written = BlockTextCache.Under(options);
        private readonly bool _short = IsShort(input);

        public BlockFit Fit { get; } = new(input, options);

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

        /// <summary>The first block, then the best one of each further category that has minutes.</summary>
        public RecoverySession Compose(
            LibraryBlock first, ReadOnlySpan<MenuCategory> categories, ReadOnlySpan<int> minutes, Span<int> fits)
        {
            var blocks = new List<SessionBlock>(categories.Length) { Write(first, minutes[0]) };
            var sum = minutes[0];
            for (var i = 1; i < categories.Length; i++)
            {
                var choice = SessionLibrary.Of(categories[i]);
                if (Fit.Fill(choice, minutes[i], fits) > 0)
                {
                    blocks.Add(Write(FittingOrder.Pick(choice, fits, 0), minutes[i]));
                    sum += minutes[i];
                }
            }

            return new RecoverySession(blocks, sum);
        }

        private SessionBlock Write(LibraryBlock block, int minutes) =>
            _written.Get(block, input.Profile.TrainingLevel, minutes);
    }
}
