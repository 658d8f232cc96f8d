using RecoveryBot.OnDiscord.Gateway;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

public sealed class ProcessedEventsTests
{
    private readonly ProcessedEvents _ledger = new();

    [Fact]
    public void Before_the_first_event_nothing_is_dealt_with() => Assert.Null(_ledger.DoneUpTo);

    [Fact]
    public void An_event_that_is_open_holds_back_whatever_came_after_it()
    {
        Open(4, 5, 6, 7);

        Assert.Equal(3, _ledger.DoneUpTo);
        Done(5, 7);
        Assert.Equal(3, _ledger.DoneUpTo);
        Done(4);
        Assert.Equal(5, _ledger.DoneUpTo);
        Done(6);
        Assert.Equal(7, _ledger.DoneUpTo);
    }

    [Fact]
    public void An_event_that_is_told_again_is_open_again()
    {
        Open(4, 5);
        Done(4, 5);

        Open(5);

        Assert.Equal(4, _ledger.DoneUpTo);
    }

    [Fact]
    public void What_is_dealt_with_twice_or_was_never_open_changes_nothing()
    {
        Open(4, 5);

        Done(9, 4, 4);

        Assert.Equal(4, _ledger.DoneUpTo);
    }

    [Fact]
    public void A_new_session_counts_anew()
    {
        Open(400, 401);

        _ledger.Restart(1);

        Assert.Equal(1, _ledger.DoneUpTo);
    }

    [Fact]
    public void An_event_of_an_old_session_says_nothing_about_the_same_number_of_the_new_one()
    {
        var old = _ledger.Open(2);
        _ledger.Restart(1);
        var young = _ledger.Open(2);

        _ledger.Done(old, 2);
        Assert.Equal(1, _ledger.DoneUpTo);

        _ledger.Done(young, 2);
        Assert.Equal(2, _ledger.DoneUpTo);
    }

    [Fact]
    public void Whatever_the_order_in_which_they_end_everything_before_the_mark_is_dealt_with()
    {
        var chance = Fuzz.Seed.Printed();
        for (var run = 0; run < 1_000; run++)
        {
            var ledger = new ProcessedEvents();
            var open = Enumerable.Range(1, 30).Select(seq => (long)seq).ToList();
            open.ForEach(seq => ledger.Open(seq));
            while (open.Count > 0)
            {
                var at = chance.Next(open.Count);
                ledger.Done(0, open[at]);
                open.RemoveAt(at);
                Assert.Equal(open.Count == 0 ? 30 : open[0] - 1, ledger.DoneUpTo);
            }
        }
    }

    private void Open(params long[] events) => Array.ForEach(events, seq => _ledger.Open(seq));

    private void Done(params long[] events) => Array.ForEach(events, seq => _ledger.Done(0, seq));
}
