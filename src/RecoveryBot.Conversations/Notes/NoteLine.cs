using NodaTime;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Notes;

/// <summary>A note as it is typed behind the command: "slept at my sister's", "yesterday: long drive".</summary>
/// <param name="Days">The day it is about, today if it names none; several where each may be meant, in their order.</param>
/// <param name="Text">What is left of it; may be empty.</param>
internal sealed record NoteLine(IReadOnlyList<LocalDate> Days, string Text)
{
    private static readonly char[] Between = [' ', ',', ':', ';', '-', '–', '\n'];

    /// <summary>The latest, while several may be meant.</summary>
    public LocalDate Date => Days[^1];

    /// <summary>Only a day at the very beginning is one: "felt worse on Monday" is a note of today.</summary>
    public static NoteLine Read(string typed, DateScope scope)
    {
        var tokens = Tokenizer.Read(typed);
        var first = tokens.Count > 1 && DateWords.English.BeforeNote.Contains(tokens[0].Text) ? 1 : 0;
        return DateParser.English.All(tokens, scope).FirstOrDefault(mention => mention.From <= first) is { } day
            && DaysOf(day.Reading).Where(scope.Holds).Order().ToList() is [_, ..] days
                ? new NoteLine(days, typed[tokens[day.To - 1].End..].Trim(Between))
                : new NoteLine([scope.Today], typed.Trim());
    }

    private static IReadOnlyList<LocalDate> DaysOf(DateMatch reading) => reading switch
    {
        DateMatch.Found found => [found.Date],
        DateMatch.Several several => several.Dates,
        _ => [],
    };
}
