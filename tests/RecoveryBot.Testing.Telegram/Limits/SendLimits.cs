using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Limits;

/// <summary>
/// The send limits: 1/s in a chat with a short burst, 20/min in a group, 30/s in all; edits share
/// them. Who was refused stays refused until the wait is over, and each request that comes although its bot has heard
/// "wait" makes the wait a second longer. Not safe by itself: used under the world's gate.
/// </summary>
internal sealed class SendLimits(bool areOn, Counters counted)
{
    /// <summary>1/s over three seconds: the burst that the FAQ allows without a figure.</summary>
    private const int ChatBurst = 3;

    private static readonly TimeSpan Growth = TimeSpan.FromSeconds(1);

    private readonly Dictionary<long, ChatLimit> _chats = [];
    private readonly Dictionary<string, Pause> _methods = [];
    private readonly SlidingWindow _everything = new(30, TimeSpan.FromSeconds(1));
    private readonly Pause _everywhere = new();

    /// <summary>Null lets the send through and counts it against the limits; a refusal says how long to wait.</summary>
    public Reply.Refused? Refuse(long chat, bool isGroup, DateTimeOffset now)
    {
        var limit = Of(chat, isGroup);
        if (Still(_everywhere, now) is { } refused || (refused = Still(limit.Pause, now)) is not null)
        {
            return refused;
        }

        if (areOn && _everything.WaitAt(now) is var wait && wait > TimeSpan.Zero)
        {
            return Begin(_everywhere, now, wait);
        }

        if (areOn && limit.Windows.Max(one => one.WaitAt(now)) is var chatWait && chatWait > TimeSpan.Zero)
        {
            return Begin(limit.Pause, now, chatWait);
        }

        foreach (var window in limit.Windows.Append(_everything))
        {
            window.Spend(now);
        }

        return null;
    }

    /// <summary>A method without a chat is refused only while it was told to wait by name.</summary>
    public Reply.Refused? Refuse(string method, DateTimeOffset now) =>
        _methods.TryGetValue(method, out var pause) ? Still(pause, now) : null;

    /// <summary>Telegram says wait on a whim: to every send.</summary>
    public Reply.Refused OrderEverywhere(DateTimeOffset now, TimeSpan wait) => Begin(_everywhere, now, wait);

    /// <summary>To the sends into one chat, or to a method that has no chat.</summary>
    public Reply.Refused Order(Call call, DateTimeOffset now, TimeSpan wait) => Begin(
        call.Number("chat_id") is { } chat ? Of(chat, isGroup: chat < 0).Pause : Of(call.Method), now, wait);

    private Reply.Refused Begin(Pause pause, DateTimeOffset now, TimeSpan wait)
    {
        var refused = Refusals.TooManyRequests(wait);
        pause.Begin(now + TimeSpan.FromSeconds(refused.RetryAfter ?? 0));
        counted.TooManyRequests++;
        return refused with { Heard = () => pause.IsHeard = true };
    }

    private Reply.Refused? Still(Pause pause, DateTimeOffset now)
    {
        if (!pause.IsOn(now))
        {
            return null;
        }

        counted.TooManyRequests++;
        if (pause.IsHeard)
        {
            counted.Punished++;
            pause.Until += Growth;
        }

        return Refusals.TooManyRequests(pause.Until - now) with { Heard = () => pause.IsHeard = true };
    }

    private Pause Of(string method) =>
        _methods.TryGetValue(method, out var pause) ? pause : _methods[method] = new Pause();

    private ChatLimit Of(long chat, bool isGroup)
    {
        if (!_chats.TryGetValue(chat, out var limit))
        {
            var own = new SlidingWindow(ChatBurst, TimeSpan.FromSeconds(ChatBurst));
            _chats[chat] = limit = new ChatLimit(
                isGroup ? [own, new SlidingWindow(20, TimeSpan.FromMinutes(1))] : [own], new Pause());
        }

        return limit;
    }

    private sealed record ChatLimit(SlidingWindow[] Windows, Pause Pause);
}
