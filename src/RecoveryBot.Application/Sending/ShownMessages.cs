namespace RecoveryBot.Application.Sending;

/// <summary>The messages that show one text, in order: mostly one, more if it was too long for one.</summary>
/// <param name="Ids">The platform's own, without commas.</param>
public sealed record ShownMessages(IReadOnlyList<string> Ids)
{
    private const char Between = ',';

    // No platform's id begins so.
    private const char Anew = '!';

    public static readonly ShownMessages None = new([]);

    /// <summary>They stand in a channel in the place of others that were gone.</summary>
    public bool IsAnew { get; init; }

    /// <summary>What <see cref="ToString"/> wrote; none if it is null.</summary>
    public static ShownMessages Read(string? written) => written is { Length: > 0 }
        ? new(written.TrimStart(Anew).Split(Between)) { IsAnew = written[0] == Anew }
        : None;

    public override string ToString() => (IsAnew ? $"{Anew}" : "") + string.Join(Between, Ids);
}
