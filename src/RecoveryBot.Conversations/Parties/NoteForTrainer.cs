using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What a client writes for a trainer to read with a day.</summary>
/// <param name="Trainer">Null for each of them; only to take it back.</param>
/// <param name="Date">The client's day.</param>
/// <param name="Text">In place of what was written for that day before; null to take it back.</param>
public sealed record NoteForTrainer(long? Trainer, LocalDate Date, string? Text)
{
    public const int Longest = 300;

    /// <summary>Without the words: records print themselves into logs.</summary>
    public override string ToString() => nameof(NoteForTrainer);
}
