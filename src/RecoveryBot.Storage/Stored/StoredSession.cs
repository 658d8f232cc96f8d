using NodaTime;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Storage.Stored;

/// <summary>A session as part of a stored day.</summary>
internal sealed record StoredSession(SessionType Type, double? Rpe, double? Minutes, Performance? Performance)
{
    public static StoredSession Of(Session session) =>
        new(session.Type, session.SessionRpe, session.DurationMin, session.Performance);

    public Session On(LocalDate date) => new(date, Type, Rpe, Minutes, Performance);
}

/// <summary>How a recovery session went, as stored.</summary>
internal sealed record StoredFeedback(
    IReadOnlyList<MenuCategory>? Categories,
    Change Calmer,
    Change Looser,
    Change Prepared,
    bool Fatigued,
    bool Sore,
    bool Worked,
    double? Rpe,
    double? Minutes,
    bool Wired,
    IReadOnlyList<string>? Blocks = null)
{
    public static StoredFeedback Of(SessionFeedback said) => new(
        said.Categories, said.Calmer, said.Looser, said.Prepared, said.Fatigued, said.Sore, said.Worked, said.Rpe,
        said.Minutes, said.Wired, said.Blocks);

    public SessionFeedback On(LocalDate date) => new(
        date, Categories ?? [], Calmer, Looser, Prepared, Fatigued, Sore, Worked, Rpe, Minutes, Wired, Blocks);
}
