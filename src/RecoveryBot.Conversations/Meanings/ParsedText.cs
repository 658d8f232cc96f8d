using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Meanings;

/// <summary>What a typed text is taken to mean, in the words of <c>recoverybot decide</c>. The chat reads with the same readers.</summary>
/// <param name="Signs">Each red flag that is spoken of, with "said", "asked" or "denied".</param>
/// <param name="Fields">What the text answers: a number, a word, "fine" or "different".</param>
/// <param name="Asks">What would be asked back: names of fields.</param>
/// <param name="Left">Parts that found no home, as they were typed.</param>
public sealed record ParsedText(
    IReadOnlyDictionary<string, string> Signs,
    IReadOnlyDictionary<string, object> Fields,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Left)
{
    /// <param name="context">Where it is typed.</param>
    /// <param name="now">The moment it is typed at.</param>
    /// <param name="zone">Where the client is.</param>
    public static ParsedText Of(string text, ParsedContext context, Instant now, DateTimeZone zone)
    {
        var meaning = context switch
        {
            ParsedContext.CheckIn => CheckInMeaning.Of(text),
            ParsedContext.Log => LogMeaning.Of(text, now, zone),
            ParsedContext.Time => CalendarMeaning.OfTime(text),
            ParsedContext.Zone => CalendarMeaning.OfZone(text, now),
            ParsedContext.Pause => CalendarMeaning.OfPause(text, now, zone),
            ParsedContext.Date => CalendarMeaning.OfDate(text, now, zone),
            _ => throw new ArgumentOutOfRangeException(nameof(context)),
        };
        return new ParsedText(SignsOf(meaning.Signs ?? SignDetector.Read(text)), meaning.Fields, [.. meaning.Asks.Distinct()], meaning.Left);
    }

    internal static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Two signs may say the same thing to the rules: the plainest mention counts.</summary>
    private static Dictionary<string, string> SignsOf(IReadOnlyList<SignMention> signs) => signs
        .GroupBy(mention => SignList.Rows.Single(row => row.Sign == mention.Sign).Flag)
        .ToDictionary(mentions => Word(mentions.Key), mentions => Word(mentions.Min(mention => mention.Status)));
}

/// <summary>Where a text is typed.</summary>
public enum ParsedContext
{
    /// <summary>In the morning.</summary>
    CheckIn,

    /// <summary>Behind <c>/log</c>.</summary>
    Log,

    /// <summary>Where the time of the morning's question is asked for.</summary>
    Time,

    /// <summary>Where the time zone is asked for.</summary>
    Zone,

    /// <summary>Behind <c>/pause</c>.</summary>
    Pause,

    /// <summary>Where the day of a log is asked for.</summary>
    Date,
}

/// <summary>What a text says.</summary>
internal sealed class Meaning
{
    /// <summary>The warning signs, where its reader looks for them anyway; null where it does not.</summary>
    public IReadOnlyList<SignMention>? Signs { get; init; }

    public Dictionary<string, object> Fields { get; } = [];

    public List<string> Asks { get; } = [];

    public List<string> Left { get; } = [];
}
