using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Communities.SettingUp;

/// <summary>
/// A community's own words as they may stand in its channel: nothing hidden in them, on one line, nobody pinged, and no links. What
/// is markup on a platform is escaped there, at the last step.
/// </summary>
internal static partial class ThemeText
{
    public const int Longest = 200;

    // Letters by name, and nothing to look at: Hangul fillers and the blank Braille pattern.
    private const string Unseen = "\u115F\u1160\u3164\uFFA0\u2800";

    private const char At = '＠';

    public static (string? Words, Fault Fault) Read(string typed)
    {
        var seen = new string([.. SafeText.Of(typed).Where(letter => !Unseen.Contains(letter, StringComparison.Ordinal))]);
        var words = string.Join(' ', seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('@', At);
        return words switch
        {
            _ when !words.EnumerateRunes().Any(IsSeen) => (null, Fault.Empty),
            _ when Link().IsMatch(words) => (null, Fault.Link),
            _ when new StringInfo(words).LengthInTextElements > Longest || words.Length > 2 * Longest => (null, Fault.TooLong),
            _ => (words, Fault.None),
        };
    }

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    /// <summary>An address with its scheme, or a name that chat apps make one of.</summary>
    [GeneratedRegex(@"://|\bwww\.|\bmailto:|[\p{L}\d-]\.\p{L}{2,24}(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    public enum Fault
    {
        None,
        Empty,
        Link,
        TooLong,
    }
}
