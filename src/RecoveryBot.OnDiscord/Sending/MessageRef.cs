namespace RecoveryBot.OnDiscord.Sending;

/// <summary>Which message of Discord's shows something.</summary>
/// <param name="Channel">Null for one that only one person sees: it can only be changed by what they press under it.</param>
internal sealed record MessageRef(string? Channel, string Message)
{
    private const char Between = '/';

    /// <summary>What <see cref="ToString"/> wrote.</summary>
    public static MessageRef Read(string written) => written.IndexOf(Between, StringComparison.Ordinal) is var at and >= 0
        ? new(at == 0 ? null : written[..at], written[(at + 1)..])
        : new(null, written);

    public override string ToString() => $"{Channel}{Between}{Message}";
}
