using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>Why a session is asked about before it is kept.</summary>
internal enum SessionDoubt
{
    /// <summary>Longer or harder than hardly anybody trains.</summary>
    SoLarge,

    /// <summary>The same as another one of that day.</summary>
    Twice,
}

internal static class SessionDoubts
{
    private const double MostMinutes = 360;

    /// <summary>Effort times minutes (Foster's session load).</summary>
    private const double MostLoad = 3000;

    /// <param name="others">What else is noted of that day.</param>
    public static SessionDoubt? Of(Session session, IReadOnlyList<Session> others) => session switch
    {
        { DurationMin: > MostMinutes } => SessionDoubt.SoLarge,
        { SessionRpe: { } effort, DurationMin: { } minutes } when effort * minutes > MostLoad => SessionDoubt.SoLarge,
        { SessionRpe: not null, DurationMin: not null } when others.Any(other => IsSame(session, other)) => SessionDoubt.Twice,
        _ => null,
    };

    private static bool IsSame(Session one, Session other) =>
        (one.Type, one.SessionRpe, one.DurationMin) == (other.Type, other.SessionRpe, other.DurationMin);
}
