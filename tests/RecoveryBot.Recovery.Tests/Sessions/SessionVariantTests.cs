using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Tests.Menu;
using static RecoveryBot.Recovery.Menu.MenuCategory;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>The client's own buttons: shorter and swap.</summary>
public class SessionVariantTests
{
    [Fact]
    public void Shorter_is_one_short_block_of_the_primary_category()
    {
        var block = Assert.Single(Build(Mornings.Quiet, 0, shorter: true, Mobility, Breathwork).Blocks);
        Assert.Equal((Mobility, 5), (block.Category, block.Minutes));
    }

    [Fact]
    public void Shorter_passes_over_soft_tissue() => Assert.Equal(
        Mobility, Assert.Single(Build(Roller, 0, shorter: true, SoftTissue, Mobility).Blocks).Category);

    [Fact]
    public void Shorter_passes_over_a_beginners_breathing()
    {
        var beginner = Mornings.Quiet.With(TrainingLevel.Beginner);
        Assert.Equal(Lifestyle, Assert.Single(Build(beginner, 0, true, Breathwork, Lifestyle).Blocks).Category);
    }

    [Fact]
    public void Asking_for_shorter_in_the_check_in_does_the_same() => Assert.Equal(
        5, Build(Mornings.Quiet.With(c => c with { Requests = [ClientRequest.Shorter] }), 0, false, Mobility).Minutes);

    [Fact]
    public void Shorter_never_exceeds_the_clients_minutes() =>
        Assert.Equal(4, Build(Mornings.Quiet.With(c => c with { MinutesAvailable = 4 }), 0, true, Mobility).Minutes);

    [Fact]
    public void A_swap_goes_through_the_primary_category_before_any_other()
    {
        var leads = Round(Mornings.Quiet, Mobility, Breathwork).Select(b => b.Category).ToArray();
        var changes = leads.Zip(leads.Skip(1)).Count(pair => pair.First != pair.Second);
        Assert.Equal([Mobility, Breathwork, LowIntensityCardio, Lifestyle], leads.Distinct());
        Assert.Equal(3, changes);
    }

    [Fact]
    public void A_round_of_swaps_offers_nothing_twice() =>
        Assert.Distinct(Round(Mornings.Quiet, Mobility, Breathwork).Select(b => b.Id));

    [Fact]
    public void After_the_round_it_begins_again()
    {
        var round = Round(Mornings.Quiet, Mobility).Count;
        Assert.Equal(First(0), First(round));
        Assert.Equal(First(1), First((2 * round) + 1));

        static string First(int swaps) => Build(Mornings.Quiet, swaps, false, Mobility).Blocks[0].Id;
    }

    [Fact]
    public void A_swap_leaves_the_add_on_as_it_was() => Assert.Equal(
        Build(Mornings.Quiet, 0, false, Mobility, Breathwork).Blocks[1],
        Build(Mornings.Quiet, 1, false, Mobility, Breathwork).Blocks[1]);

    [Fact]
    public void Swapped_to_a_walk_the_session_keeps_no_second_walk()
    {
        var sessions = Sessions(Mornings.Quiet, Mobility, LowIntensityCardio);
        Assert.All(sessions, s => Assert.False(Has(s, Lifestyle) && Has(s, LowIntensityCardio)));

        static bool Has(RecoverySession session, MenuCategory category) =>
            session.Blocks.Any(b => b.Category == category);
    }

    [Fact]
    public void No_swap_leads_to_a_banned_a_suspended_or_a_barred_category()
    {
        var input = Mornings.Quiet.With(c => c with { MovementQuality = null }) with
        {
            MenuBan = [Lifestyle],
            Feedback = new FeedbackState { Suspended = [LowIntensityCardio] },
        };
        Assert.Equal([Breathwork], Round(input, Breathwork).Select(b => b.Category).Distinct());
    }

    [Fact]
    public void No_swap_makes_soft_tissue_the_focus() =>
        Assert.DoesNotContain(SoftTissue, Round(Roller, Mobility, SoftTissue).Select(b => b.Category));

    [Fact]
    public void A_shorter_session_can_be_swapped_too() => Assert.NotEqual(
        Build(Mornings.Quiet, 0, true, Mobility).Blocks[0].Id, Build(Mornings.Quiet, 1, true, Mobility).Blocks[0].Id);

    private static DecisionInput Roller => Mornings.Quiet.With(c => c with { Equipment = [Equipment.FoamRoller] });

    /// <summary>The leading blocks of one round: until the first comes again.</summary>
    private static IReadOnlyList<SessionBlock> Round(DecisionInput input, params MenuCategory[] menu)
    {
        var leads = Sessions(input, menu).Select(s => s.Blocks[0]).ToArray();
        return leads[..(Array.FindIndex(leads, 1, b => b.Id == leads[0].Id))];
    }

    private static IEnumerable<RecoverySession> Sessions(DecisionInput input, params MenuCategory[] menu) =>
        Enumerable.Range(0, 100).Select(swaps => Build(input, swaps, false, menu));

    private static RecoverySession Build(DecisionInput input, int swaps, bool shorter, params MenuCategory[] menu)
    {
        var session = SessionBuilder.Build(menu, input with { Variant = new(swaps, shorter) });
        Assert.NotNull(session);
        return session;
    }
}
