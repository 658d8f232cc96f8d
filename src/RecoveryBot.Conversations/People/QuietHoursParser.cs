using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.People;

/// <summary>Reads a nightly span as people type it: "22-7", "22:00 to 7:00", "from 10pm until 7am".</summary>
internal static class QuietHoursParser
{
    private static readonly Regex Span = new(
        $"^({TimeWords.AnyOf(TimeWords.English.From)} )?(?<from>[0-9a-z:. ]+?) ?(-| {TimeWords.AnyOf(TimeWords.English.Until)} ) ?(?<until>[0-9a-z:. ]+)$");

    /// <summary>Null if it is none; equal ends are none either.</summary>
    public static QuietHours? Read(string typed)
    {
        var match = Span.Match(Spelling.Fold(typed.Replace('–', '-'), keep: ":.-"));
        return match.Success
            && TimeParser.Read(match.Groups["from"].Value) is { } from
            && TimeParser.Read(match.Groups["until"].Value) is { } until
            && from != until
                ? new QuietHours(from, until)
                : null;
    }
}
