using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Storage.Stored;

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
