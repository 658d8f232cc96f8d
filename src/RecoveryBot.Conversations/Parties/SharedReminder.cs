using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What is posted when.</summary>
/// <param name="Number">From 1, the same for as long as it is there.</param>
/// <param name="OwnWords">Cleaned; only for the theme that has them.</param>
/// <param name="Days">At least one, in order.</param>
/// <param name="At">Local time.</param>
public sealed record SharedReminder(int Number, SharedTheme Theme, string? OwnWords, IReadOnlyList<IsoDayOfWeek> Days, LocalTime At)
{
    /// <summary>How often it was posted: the next one is another.</summary>
    public int Posted { get; init; }

    /// <summary>The latest day for which it came due, posted or not: it does not come due for it again.</summary>
    public LocalDate? LastDue { get; init; }
}
