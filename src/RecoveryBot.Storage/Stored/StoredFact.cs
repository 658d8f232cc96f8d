using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Storage.Stored;

/// <summary>
/// A dated fact as it lies in the database for years: every name and word here is for good. Only what belongs to the kind
/// is written.
/// </summary>
internal sealed record StoredFact
{
    public const int LatestVersion = 1;

    public required int Version { get; init; }

    public IReadOnlyList<StoredSession>? Sessions { get; init; }

    public bool Rested { get; init; }

    public StoredFeedback? Feedback { get; init; }

    /// <summary>What was said is taken back.</summary>
    public bool TakenBack { get; init; }

    /// <summary>The day a session moved to, or the first day after a pause, as yyyy-MM-dd.</summary>
    public string? Until { get; init; }

    public PauseReason PauseReason { get; init; }

    public NotAskedReason NotAskedReason { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<StoredTrainerWord>? Words { get; init; }

    public static byte[] Write(Fact.Dated fact) =>
        JsonSerializer.SerializeToUtf8Bytes(Of(fact), StoredJson.Default.StoredFact);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static Fact.Dated Read(FactKind kind, LocalDate date, ReadOnlySpan<byte> stored)
    {
        var read = JsonSerializer.Deserialize(stored, StoredJson.Default.StoredFact);
        return read is { Version: LatestVersion }
            ? read.On(kind, date)
            : throw new JsonException($"A stored fact has version {read?.Version}, not {LatestVersion}.");
    }

    private static StoredFact Of(Fact.Dated fact)
    {
        var stored = new StoredFact { Version = LatestVersion };
        return fact switch
        {
            Fact.DayLogged logged => stored with
            {
                Sessions = logged.Sessions.Count == 0 ? null : [.. logged.Sessions.Select(StoredSession.Of)],
                Rested = logged.Rested,
            },
            Fact.FeedbackGiven given => stored with
            {
                Feedback = given.Feedback is { } feedback ? StoredFeedback.Of(feedback) : null,
            },
            Fact.DeloadBegun begun => stored with { TakenBack = !begun.Stands },
            Fact.NoteWritten written => stored with { Note = written.Text },
            Fact.TrainersSaid said => stored with { Words = [.. said.Words.Select(StoredTrainerWord.Of)] },
            Fact.TrainingAnyway chosen => stored with { TakenBack = !chosen.Stands },
            Fact.SessionMoved moved => stored with { Until = OrNull(moved.To) },
            Fact.NotAsked skipped => stored with { NotAskedReason = skipped.Reason },
            Fact.Paused paused => stored with { Until = OrNull(paused.Until), PauseReason = paused.Reason },
            _ => throw new InvalidOperationException($"No shape to store {fact.GetType().Name} in."),
        };
    }

    private Fact.Dated On(FactKind kind, LocalDate date) => kind switch
    {
        FactKind.DayLog => new Fact.DayLogged(date, [.. (Sessions ?? []).Select(session => session.On(date))], Rested),
        FactKind.Feedback => new Fact.FeedbackGiven(date, Feedback?.On(date)),
        FactKind.Deload => new Fact.DeloadBegun(date, !TakenBack),
        FactKind.Move => new Fact.SessionMoved(date, OrNull(Until)),
        FactKind.NotAsked => new Fact.NotAsked(date, NotAskedReason),
        FactKind.Note => new Fact.NoteWritten(date, Note),
        FactKind.TrainersSaid => new Fact.TrainersSaid(date, [.. (Words ?? []).Select(word => word.Word)]),
        FactKind.TrainingAnyway => new Fact.TrainingAnyway(date, !TakenBack),
        FactKind.Pause => new Fact.Paused(date, OrNull(Until), PauseReason),
        _ => throw new InvalidOperationException($"{kind} has a shape of its own."),
    };

    private static string? OrNull(LocalDate? date) => date is { } day ? Columns.Of(day) : null;

    private static LocalDate? OrNull(string? text) => text is null ? null : Columns.Date(text);
}

/// <summary>The kinds of dated facts as they stand in the table.</summary>
internal enum FactKind
{
    DayLog,
    Feedback,
    Deload,
    Move,
    Pause,
    NotAsked,
    Settings,
    Note,
    TrainingAnyway,
    TrainersSaid,
}

internal static class FactKinds
{
    public static FactKind Of(Fact.Dated fact) => fact switch
    {
        Fact.DayLogged => FactKind.DayLog,
        Fact.FeedbackGiven => FactKind.Feedback,
        Fact.DeloadBegun => FactKind.Deload,
        Fact.SessionMoved => FactKind.Move,
        Fact.Paused => FactKind.Pause,
        Fact.NotAsked => FactKind.NotAsked,
        Fact.SettingsChanged => FactKind.Settings,
        Fact.NoteWritten => FactKind.Note,
        Fact.TrainingAnyway => FactKind.TrainingAnyway,
        Fact.TrainersSaid => FactKind.TrainersSaid,
        _ => throw new InvalidOperationException($"Nowhere to keep {fact.GetType().Name}."),
    };
}
