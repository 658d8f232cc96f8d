using System.Collections.Immutable;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>Text as a chat shows it, after its markup was read.</summary>
public sealed record StyledText(string Text, ImmutableArray<TextEntity> Entities)
{
    public static StyledText Plain(string text) => new(text, []);

    /// <summary>
    /// As Telegram stores it: no white space around it (TDLib <c>fix_formatted_text</c>), entities moved along.
    /// </summary>
    public StyledText Trimmed()
    {
        var before = Text.Length - Text.TrimStart().Length;
        var text = Text.Trim();
        var entities = from one in Entities
                       let start = Math.Clamp(one.Offset - before, 0, text.Length)
                       let end = Math.Clamp(one.Offset + one.Length - before, 0, text.Length)
                       where end > start
                       select one with { Offset = start, Length = end - start };
        return new StyledText(text, [.. entities]);
    }
}
