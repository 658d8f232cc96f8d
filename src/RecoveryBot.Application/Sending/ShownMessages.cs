namespace RecoveryBot.Application.Sending;

/// <summary>The messages that show one text, in order: mostly one, more if it was too long for one.</summary>
/// <param name="Ids">The platform's own, without commas.</param>
public sealed record ShownMessages(IReadOnlyList<string> Ids)
{
    private const char Between = ',';

    public static readonly ShownMessages None = new([]);

    /// <summary>What <see cref="ToString"/> wrote; none if it is null.</summary>
    public static ShownMessages Read(string? written) =>
        written is { Length: > 0 } ? new(written.Split(Between)) : None;

    public override string ToString() => string.Join(Between, Ids);
}
