using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.TrainingLog;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Meanings;

/// <summary>What a line typed behind <c>/log</c> means.</summary>
internal static class LogMeaning
{
    private const string Date = "date";
    private const string Kind = "kind";
    private const string Rpe = "rpe";
    private const string Minutes = "minutes";

    /// <summary>Whether what is hardly possible is so.</summary>
    private const string Sure = "sure";

    public static Meaning Of(string text, Instant now, DateTimeZone zone)
    {
        var meaning = new Meaning();
        var today = ClientDays.DayOf(now, zone);
        var line = LogLine.Read(text, new LogContext(today, new Lazy<History>(History.Empty)), today);
        meaning.Left.AddRange(line.Left);
        if (line.IsNone)
        {
            meaning.Asks.AddRange([Date, Kind, Rpe, Minutes]);
            return meaning;
        }

        var day = LogForm.DateOf(line.Known);
        if (line.NamesDay && day is { } date)
        {
            meaning.Fields[Date] = LocalDatePattern.Iso.Format(date);
        }

        Put(meaning, line, LogQuestionId.What, Kind);
        if (line.Known[LogQuestionId.What] is { Only: not LogQuestionId.Rest })
        {
            Put(meaning, line, LogQuestionId.Rpe, Rpe);
            Put(meaning, line, LogQuestionId.Minutes, Minutes);
            if (SessionDoubts.Of(LogAnswers.Session(line.Known, day ?? today), []) is not null)
            {
                meaning.Asks.Add(Sure);
            }
        }

        meaning.Asks.AddRange(day is null ? [Date] : []);
        return meaning;
    }

    private static void Put(Meaning meaning, ParsedLog line, string question, string name)
    {
        if (line.Known[question]?.Only is not { } value)
        {
            meaning.Asks.Add(name);
        }
        else
        {
            meaning.Fields[name] = question == LogQuestionId.What ? KindOf(value) : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string KindOf(string what) => what switch
    {
        LogQuestionId.Light => ParsedText.Word(SessionType.ActiveRecovery),
        LogQuestionId.Rest => "rest",
        _ => ParsedText.Word(SessionType.Training),
    };
}
