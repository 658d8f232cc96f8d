using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Effectiveness;

/// <summary>How mornings went after one kind of recovery session.</summary>
/// <param name="Better">Sessions after which the next morning was better.</param>
/// <param name="Of">Sessions that can be counted; at least <see cref="WhatHelped.Fewest"/>.</param>
public sealed record Helped(RecoveryKind Kind, int Better, int Of);

/// <summary>
/// What a client's own mornings say about recovery sessions (statement 108). It counts and claims nothing: a low day is
/// often followed by a better one anyway.
/// </summary>
public static class WhatHelped
{
    /// <summary>Fewer sessions than these say nothing.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// Kinds with enough sessions, the most often done first. A session counts for the kind that led it, and only if it was
    /// reported as done, the mornings of its day and of the next were both rated in full, and its day held no other session.
    /// The next morning is better if its total of the five items (5–25) is higher than that of the session's own morning.
    /// </summary>
    /// <param name="history">A session of yesterday is told by this morning only if today's check-in is in it.</param>
    public static IReadOnlyList<Helped> From(History history) =>
    [
        .. history.Feedback
            .Select(session => (Kind: RecoveryKinds.Of(session), Rise: NextMorning.Rise(session.Date, history)))
            .Where(session => session is { Kind: not null, Rise: not null })
            .GroupBy(session => session.Kind!.Value, session => session.Rise!.Value)
            .Select(kind => new Helped(kind.Key, kind.Count(rise => rise > 0), kind.Count()))
            .Where(kind => kind.Of >= Fewest)
            .OrderByDescending(kind => kind.Of).ThenBy(kind => kind.Kind),
    ];
}
