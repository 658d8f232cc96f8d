using System.Globalization;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What somebody, or a group, wants to be called: 1 to 40 signs that can be seen, on one line.</summary>
internal static class GroupName
{
    public const int Longest = 40;

    // Letters by name, and nothing to look at: Hangul fillers and the blank Braille pattern.
    private const string Unseen = "\u115F\u1160\u3164\uFFA0\u2800";

    /// <summary>Null for what is no name.</summary>
    public static string? Read(string typed)
    {
        var name = string.Join(' ', SafeText.Of(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var signs = new StringInfo(name).LengthInTextElements;
        return signs is >= 1 and <= Longest && name.Any(IsSeen) ? name : null;
    }

    private static bool IsSeen(char letter) => !char.IsWhiteSpace(letter)
        && !Unseen.Contains(letter, StringComparison.Ordinal)
        && char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
}
