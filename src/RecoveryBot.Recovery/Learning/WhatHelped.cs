using NodaTime;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Recovery.Learning;

/// <summary>Of so many sessions of one kind, after how many the next morning was as good or better.</summary>
/// <param name="Of">At least <see cref="LearningOptions.SessionsToTell"/>.</param>
public sealed record HelpedMornings(RecoveryKind Kind, int Better, int Of);

/// <summary>What helps this person, in plain counts. It only tells; nothing is decided by it (§6 decides).</summary>
public static class WhatHelped
{
    /// <summary>
    /// Every kind with enough sessions that can be counted, best share first, then the more sessions. A session can be
    /// counted if it was reported as done, the mornings of its day and of the next were both rated in full, and the day
    /// held no other session. The next morning is as good or better if its total of the five items (5–25) is at least
    /// that of the session's own morning: a recovery day is there to keep a client from sinking further, so holding is
    /// worth as much as rising. A session counts for the kind that led it.
    /// </summary>
    /// <param name="history">
    /// As far as it reaches back. A session of yesterday counts only if today's check-in is among its check-ins.
    /// </param>
    /// <param name="today">Whatever is dated later is ignored.</param>
    /// <param name="options">How many sessions it takes; the defaults if null.</param>
    public static IReadOnlyList<HelpedMornings> From(History history, LocalDate today, LearningOptions? options = null)
    {
        options ??= LearningOptions.Default;
        return
        [
            .. history.Feedback
                .Select(session => (Kind: RecoveryKinds.Of(session), Rise: MorningAfter.Rise(session.Date, history, today)))
                .Where(session => session is { Kind: not null, Rise: not null })
                .GroupBy(session => session.Kind!.Value, session => session.Rise!.Value)
                .Select(kind => new HelpedMornings(kind.Key, kind.Count(rise => rise >= 0), kind.Count()))
                .Where(helped => helped.Of >= options.SessionsToTell)
                .OrderByDescending(helped => (double)helped.Better / helped.Of)
                .ThenByDescending(helped => helped.Of)
                .ThenBy(helped => helped.Kind),
        ];
    }
}
