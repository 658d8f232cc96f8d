using System.Text.RegularExpressions;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>Reads a nightly span as people type it: "22-7", "22:00 to 7:00", "from 10pm until 7am".</summary>
internal static partial class QuietReading
{
    /// <summary>Null if it is none; equal ends are none either.</summary>
    public static QuietHours? Read(string typed)
    {
        var match = Span().Match(Spelling.Fold(typed.Replace('–', '-'), keep: ":.-"));
        return match.Success
            && TimeReading.Read(match.Groups["from"].Value) is { } from
            && TimeReading.Read(match.Groups["until"].Value) is { } until
            && from != until
                ? new QuietHours(from, until)
                : null;
    }

    [GeneratedRegex("^(from |between )?(?<from>[0-9a-z:. ]+?) ?(-| to | until | till | and ) ?(?<until>[0-9a-z:. ]+)$")]
    private static partial Regex Span();
}
