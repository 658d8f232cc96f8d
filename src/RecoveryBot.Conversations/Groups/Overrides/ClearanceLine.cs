using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>"24 Nov Dr Weber": when a clinician cleared somebody, and who that was.</summary>
internal sealed record ClearanceLine(LocalDate Date, string Who)
{
    public const int LongestName = 60;

    private const int DaysBack = 365;
    private const int MostDateWords = 4;

    /// <summary>Null where a day or a name is missing, or the day is still to come.</summary>
    public static ClearanceLine? Read(string typed, LocalDate today)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var dates = Enumerable.Range(1, MostDateWords).Where(count => count < words.Length).Select(count => (Count: count, Date: DateOf(words.Take(count), today))).ToList();

        // As few words as say the day that most of them say: the next one is the beginning of a name.
        var whole = dates.LastOrDefault(one => one.Date is not null).Date;
        return whole is { } date
            && dates.First(one => one.Date == date).Count is var named
            && SafeText.Of(string.Join(' ', words.Skip(named))).Trim() is { Length: > 0 and <= LongestName } who
                ? new ClearanceLine(date, who)
                : null;
    }

    private static LocalDate? DateOf(IEnumerable<string> words, LocalDate today) =>
        DateMatch.Find(string.Join(' ', words), DateScope.Back(today, DaysBack)) is DateMatch.Found { Date: var date }
        && date <= today && date >= today.PlusDays(-DaysBack)
            ? date
            : null;

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(ClearanceLine);
}
