using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Updates;

/// <summary>
/// <c>getUpdates</c>: at most one poll is held; a second one ends the first with 409, at most one 409 in 3 s and further
/// ones 3 s late (tdlib/telegram-bot-api Client.cpp).
/// </summary>
internal sealed class Polls(World world)
{
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan BetweenConflicts = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Hasty = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan VeryHasty = TimeSpan.FromSeconds(0.5);

    private HeldPoll? _held;
    private long _lastOffset = -1;
    private DateTimeOffset _lastPoll = DateTimeOffset.MinValue;
    private DateTimeOffset _nextConflict = DateTimeOffset.MinValue;

    /// <summary>True while the bot waits for updates.</summary>
    public bool IsHeld => _held is not null;

    public async Task<Reply> GetUpdatesAsync(Call call, CancellationToken hungUp)
    {
        HeldPoll poll;
        Task<HeldPoll.Ending> ending;
        lock (world.Gate)
        {
            if (world.Profile.WebhookUrl.Length > 0)
            {
                return Refusals.WebhookIsSet;
            }

            Abort(Refusals.OtherPoller);
            if (call.Json("allowed_updates") is JsonArray kinds)
            {
                world.Updates.Allow(kinds.Select(kind => kind?.ToString() ?? ""));
            }

            (poll, var timeout) = Begin(call);
            var batch = world.Updates.Take(poll.Offset, poll.Limit, world.Now);
            if (batch.Count > 0 || timeout == TimeSpan.Zero)
            {
                world.Changes.Announce();
                return new Reply.Done(batch);
            }

            // The timer runs before anybody can see the poll, so that a test may move the clock at once.
            ending = poll.Ended.WaitAsync(timeout, world.Clock, hungUp);
            _held = poll;
            world.Changes.Announce();
        }

        return await EndAsync(poll, ending, hungUp);
    }

    /// <summary>Something may have happened: a held poll that has something to tell ends.</summary>
    public void Wake()
    {
        if (_held is { } held && world.Updates.Take(held.Offset, held.Limit, world.Now) is { Count: > 0 } batch)
        {
            _held = null;
            held.End(new Reply.Done(batch));
        }
    }

    /// <summary>Ends a held poll with that answer, if there is one.</summary>
    public void End(Reply answer)
    {
        _held?.End(answer);
        _held = null;
    }

    /// <summary>Ends a held poll with a conflict, if there is one.</summary>
    public void Abort(Reply.Refused conflict)
    {
        if (_held is not { } held)
        {
            return;
        }

        _held = null;
        world.Counted.Conflicts++;
        var isEarly = world.Now < _nextConflict;
        if (!isEarly)
        {
            _nextConflict = world.Now + BetweenConflicts;
        }

        held.End(conflict, isEarly ? Task.Delay(BetweenConflicts, world.Clock) : Task.CompletedTask);
    }

    private (HeldPoll Poll, TimeSpan Timeout) Begin(Call call)
    {
        var offset = call.Number("offset") ?? 0;
        var limit = call.Within("limit", 1, 100, 100);
        var timeout = TimeSpan.FromSeconds(call.Within("timeout", 0, (int)LongestHold.TotalSeconds, 0));
        var since = world.Now - _lastPoll;
        if (offset == _lastOffset && since < Hasty && timeout < Hasty)
        {
            timeout = Hasty;
        }

        if (offset == _lastOffset && since < VeryHasty)
        {
            limit = 1;
        }

        (_lastOffset, _lastPoll) = (offset, world.Now);
        return (new HeldPoll(offset, limit), timeout);
    }

    private async Task<Reply> EndAsync(HeldPoll poll, Task<HeldPoll.Ending> ending, CancellationToken hungUp)
    {
        try
        {
            var (reply, before) = await ending;
            await before.WaitAsync(hungUp);
            return reply;
        }
        catch (TimeoutException)
        {
            return new Reply.Done(new JsonArray());
        }
        finally
        {
            LetGo(poll);
        }
    }

    private void LetGo(HeldPoll poll)
    {
        lock (world.Gate)
        {
            if (_held == poll)
            {
                _held = null;
                world.Changes.Announce();
            }
        }
    }
}
