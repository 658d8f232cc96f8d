using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Selection;
using static RecoveryBot.Recovery.Menu.MenuCategory;

namespace RecoveryBot.Recovery.Tests.Menu;

/// <summary>What must hold for every morning there can be, tried on many arbitrary ones.</summary>
public class HardConstraintTests(ITestOutputHelper output)
{
    private const int Tries = 20_000;

    private static readonly Equipment[] Tools =
        [Equipment.FoamRoller, Equipment.MassageBall, Equipment.HandheldMassager];

    [Fact]
    public void Soft_tissue_never_leads_and_is_never_alone() =>
        Always((_, menu) => menu.Count == 0 || menu[0] != SoftTissue);

    [Fact]
    public void Soft_tissue_needs_a_tool() =>
        Always((s, menu) => !menu.Contains(SoftTissue) || s.CheckIn.Equipment.Intersect(Tools).Any());

    [Fact]
    public void Soft_tissue_keeps_away_from_pain() =>
        Always((s, menu) => !menu.Contains(SoftTissue) || s.CheckIn.PainNrs is null or < 4);

    [Fact]
    public void Soft_tissue_keeps_away_from_swelling() =>
        Always((s, menu) => !menu.Contains(SoftTissue) || !s.CheckIn.Swelling);

    [Fact]
    public void Soft_tissue_keeps_away_from_numbness() => Always((s, menu) => !menu.Contains(SoftTissue)
        || !s.CheckIn.RedFlags.Any(f => f is RedFlag.NeuroSudden or RedFlag.SaddleBladderBowel));

    [Fact]
    public void Unknown_movement_bars_mobility_and_soft_tissue() => Always((s, menu) =>
        s.CheckIn.MovementQuality is not null || (!menu.Contains(SoftTissue) && !menu.Contains(Mobility)));

    [Fact]
    public void A_beginner_walks_moves_simply_or_lives_and_breathes_only_besides() => Always((s, menu) =>
        !s.IsBeginner || (menu.Count <= 2 && !menu.Contains(SoftTissue) && (menu.Count == 0 || menu[0] != Breathwork)));

    [Fact]
    public void Cardio_and_lifestyle_never_come_together() =>
        Always((_, menu) => !(menu.Contains(LowIntensityCardio) && menu.Contains(Lifestyle)));

    [Fact]
    public void A_ban_always_holds() => Always((s, menu) => !menu.Intersect(s.Input.MenuBan).Any());

    [Fact]
    public void A_suspension_gives_way_only_to_lead_where_nothing_else_may() => Always((s, menu) =>
        menu.Skip(1).All(c => !s.Input.Feedback.Suspended.Contains(c))
        && (menu.Count == 0
            || !s.Input.Feedback.Suspended.Contains(menu[0])
            || MenuSelection.Choose(s with { Input = s.Input with { MenuBan = OrSuspended(s) } }).Count == 0));

    [Fact]
    public void Nothing_comes_twice_and_never_more_than_three() =>
        Always((_, menu) => menu.Count <= 3 && menu.Distinct().Count() == menu.Count);

    [Fact]
    public void The_same_morning_always_gives_the_same_menu() =>
        Always((s, menu) => MenuSelection.Choose(s).SequenceEqual(menu));

    [Fact]
    public void There_is_a_menu_unless_bans_leave_nothing_that_may_lead() =>
        Always((s, menu) => menu.Count > 0 || s.Input.MenuBan.Count > 0);

    private static IReadOnlyList<MenuCategory> OrSuspended(MenuSignals s) =>
        [.. s.Input.MenuBan, .. s.Input.Feedback.Suspended];

    private void Always(Func<MenuSignals, IReadOnlyList<MenuCategory>, bool> holds)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var i = 0; i < Tries; i++)
        {
            var signals = Mornings.Any(chance);
            var menu = MenuSelection.Choose(signals);
            if (!holds(signals, menu))
            {
                Assert.Fail($"seed {seed}, try {i}: [{string.Join(", ", menu)}] for {signals}");
            }
        }
    }
}
