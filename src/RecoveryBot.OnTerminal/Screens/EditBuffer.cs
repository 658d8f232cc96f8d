namespace RecoveryBot.OnTerminal.Screens;

/// <summary>A line being typed, parted at the caret.</summary>
/// <param name="Left">What stands before the caret.</param>
/// <param name="Right">What stands behind it.</param>
internal sealed record EditBuffer(string Left, string Right)
{
    public static readonly EditBuffer Empty = new("", "");

    public string Whole => Left + Right;

    public bool IsEmpty => Left.Length + Right.Length == 0;

    /// <summary>What a key makes of it; a key that means nothing to a line, or one letter too many, changes nothing.</summary>
    public EditBuffer Typing(ConsoleKeyInfo key, int longest) => key.Key switch
    {
        ConsoleKey.Backspace => this with { Left = Left[..^LastLength(Left)] },
        ConsoleKey.Delete => this with { Right = Right[FirstLength(Right)..] },
        ConsoleKey.LeftArrow => new(Left[..^LastLength(Left)], Left[^LastLength(Left)..] + Right),
        ConsoleKey.RightArrow => new(Left + Right[..FirstLength(Right)], Right[FirstLength(Right)..]),
        ConsoleKey.Home => new("", Whole),
        ConsoleKey.End => new(Whole, ""),
        ConsoleKey.Escape => Empty,
        _ when char.IsControl(key.KeyChar) || Left.Length + Right.Length >= longest => this,
        _ => this with { Left = Left + key.KeyChar },
    };

    private static int LastLength(string text) =>
        text.Length > 1 && char.IsLowSurrogate(text[^1]) ? 2 : Math.Min(1, text.Length);

    private static int FirstLength(string text) =>
        text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : Math.Min(1, text.Length);
}
