using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Tests.Menu;
using static RecoveryBot.Recovery.Menu.MenuCategory;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>What must hold for every session there can be, tried on many arbitrary mornings.</summary>
public class SessionPropertyTests(ITestOutputHelper output)
{
    private const int Tries = 10_000;

    [Fact]
    public void Blocks_last_three_minutes_or_more_and_add_up() => Always((_, _, session) =>
        session.Blocks.All(b => b.Minutes >= 3) && session.Blocks.Sum(b => b.Minutes) == session.Minutes);

    [Fact]
    public void Nobody_gets_more_minutes_than_they_have_or_their_level_allows() => Always((s, _, session) =>
        session.Minutes <= Math.Min(
            Math.Max(3, s.CheckIn.MinutesAvailable ?? int.MaxValue),
            MenuOptions.Default.TotalMinutes.For(s.Input.Profile.TrainingLevel)));

    [Fact]
    public void Soft_tissue_is_a_small_part_and_never_first() => Always((_, _, session) =>
        session.Blocks[0].Category != SoftTissue
        && session.Blocks.All(b => b.Category != SoftTissue || b.Minutes <= Math.Min(10, session.Minutes / 3)));

    [Fact]
    public void A_beginner_gets_two_simple_blocks_at_most() => Always((s, _, session) => !s.IsBeginner
        || (session.Blocks.Count <= 2
            && session.Blocks[0].Category is LowIntensityCardio or Mobility or Lifestyle
            && session.Blocks.Where(b => b.Category == Breathwork).All(b => b.Minutes <= 5)));

    [Fact]
    public void Every_block_suits_level_and_equipment() => Always((s, _, session) => session.Blocks.All(given =>
    {
        var block = SessionLibrary.Blocks.Single(b => b.Id == given.Id);
        return block.LowestLevel <= s.Input.Profile.TrainingLevel
            && block.Minutes.Holds(given.Minutes)
            && block.AnyOf.Any(e => e == Equipment.None || s.CheckIn.Equipment.Contains(e))
            && !(block.LyingFlat && s.Input.Profile.Pregnancy == Pregnancy.Yes);
    }));

    [Fact]
    public void A_block_is_never_longer_than_its_dose() => Always((s, _, session) => session.Blocks.All(b =>
        b.Minutes <= Math.Max(3, MenuOptions.Default.Doses.Minutes(b.Category, s.Input.Profile.TrainingLevel).Max)));

    [Fact]
    public void As_decided_a_session_is_the_menu_in_its_order() => Always((s, menu, session) =>
        IsChanged(s) || session.Blocks.Select(b => b.Category).SequenceEqual(menu));

    [Fact]
    public void Shorter_is_one_block_of_three_to_five_minutes() => Always((s, _, session) =>
        !IsShort(s) || session is { Blocks.Count: 1, Minutes: >= 3 and <= 5 });

    [Fact]
    public void One_more_swap_always_leads_with_something_else() => Always((s, menu, session) =>
    {
        var next = s.Input with { Variant = s.Input.Variant with { Swaps = s.Input.Variant.Swaps + 1 } };
        return SessionBuilder.Build(menu, next)!.Blocks[0].Id != session.Blocks[0].Id;
    });

    [Fact]
    public void The_same_morning_always_gives_the_same_session() => Always((s, menu, session) =>
        SessionBuilder.Build(menu, s.Input)!.Blocks.SequenceEqual(session.Blocks));

    [Fact]
    public void A_miss_never_makes_the_next_session_longer() => Always((s, menu, session) =>
    {
        var afterMiss = s.Input with { Feedback = s.Input.Feedback with { ConsecutiveMisses = 1 } };
        return s.Input.Variant.Swaps > 0 || SessionBuilder.Build(menu, afterMiss)!.Minutes <= session.Minutes;
    });

    private static bool IsShort(MenuSignals s) =>
        s.Input.Variant.Shorter || s.CheckIn.Requests.Contains(ClientRequest.Shorter);

    private static bool IsChanged(MenuSignals s) => IsShort(s) || s.Input.Variant.Swaps > 0;

    private void Always(Func<MenuSignals, IReadOnlyList<MenuCategory>, RecoverySession, bool> holds)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var i = 0; i < Tries; i++)
        {
            var signals = Mornings.Any(chance);
            var menu = MenuSelection.Choose(signals);
            var session = SessionBuilder.Build(menu, signals.Input);
            Assert.Equal(menu.Count == 0, session is null);
            if (session is not null && !holds(signals, menu, session))
            {
                var given = string.Join(", ", session.Blocks.Select(b => $"{b.Id} {b.Minutes}"));
                Assert.Fail($"seed {seed}, try {i}: {given} of {session.Minutes} for {signals}");
            }
        }
    }
}
