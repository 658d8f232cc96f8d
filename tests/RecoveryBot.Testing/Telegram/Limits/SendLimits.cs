using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Limits;

/// <summary>
/// The send limits of platforms page 1.1: 1/s in a chat with a short burst, 20/min in a group, 30/s in all; edits share
/// them. A refused chat (or bot) stays refused until the wait is over, and each request that comes although its bot
/// heard "wait" makes the wait a second longer. Not safe by itself: used under the world's gate.
/// </summary>
internal sealed class SendLimits(bool areOn)
{
    /// <summary>1/s over three seconds: the burst that the FAQ allows without a figure.</summary>
    private const int ChatBurst = 3;

    private static readonly TimeSpan Growth = TimeSpan.FromSeconds(1);

    private readonly Dictionary<long, (SlidingWindow[] Windows, Pause Pause)> _chats = [];
    private readonly SlidingWindow _everything = new(30, TimeSpan.FromSeconds(1));
    private readonly Pause _pause = new();

    /// <summary>Null lets the send through and counts it against the limits; a refusal says how long to wait.</summary>
    public Reply.Refused? Refuse(long chat, bool isGroup, DateTimeOffset now, Counters counted)
    {
        var (windows, chatPause) = Of(chat, isGroup);
        if ((Standing(_pause, now) ?? Standing(chatPause, now)) is { } pause)
        {
            return Again(pause, now, counted);
        }

        if (areOn && _everything.WaitAt(now) is var wait && wait > TimeSpan.Zero)
        {
            return Begin(_pause, now, wait, counted);
        }

        if (areOn && windows.Max(one => one.WaitAt(now)) is var chatWait && chatWait > TimeSpan.Zero)
        {
            return Begin(chatPause, now, chatWait, counted);
        }

        foreach (var window in windows.Append(_everything))
        {
            window.Spend(now);
        }

        return null;
    }

    /// <summary>Telegram says wait on a whim, in one chat or (null) everywhere.</summary>
    public Reply.Refused Order(long? chat, DateTimeOffset now, TimeSpan wait, Counters counted) =>
        Begin(chat is { } one ? Of(one, isGroup: one < 0).Pause : _pause, now, wait, counted);

    private static Pause? Standing(Pause pause, DateTimeOffset now) => pause.IsOn(now) ? pause : null;

    private static Reply.Refused Begin(Pause pause, DateTimeOffset now, TimeSpan wait, Counters counted)
    {
        var refused = Refusals.TooManyRequests(wait);
        pause.Begin(now + TimeSpan.FromSeconds(refused.RetryAfter ?? 0));
        counted.TooManyRequests++;
        return refused with { Heard = () => pause.IsHeard = true };
    }

    private static Reply.Refused Again(Pause pause, DateTimeOffset now, Counters counted)
    {
        counted.TooManyRequests++;
        if (pause.IsHeard)
        {
            counted.Punished++;
            pause.Until += Growth;
        }

        return Refusals.TooManyRequests(pause.Until - now) with { Heard = () => pause.IsHeard = true };
    }

    private (SlidingWindow[] Windows, Pause Pause) Of(long chat, bool isGroup)
    {
        if (!_chats.TryGetValue(chat, out var limits))
        {
            var own = new SlidingWindow(ChatBurst, TimeSpan.FromSeconds(ChatBurst));
            limits = (isGroup ? [own, new SlidingWindow(20, TimeSpan.FromMinutes(1))] : [own], new Pause());
            _chats[chat] = limits;
        }

        return limits;
    }
}
