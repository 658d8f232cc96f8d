using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parsing.Zones;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Meanings;

/// <summary>What a text means where a day, a time, a place or a pause is asked for.</summary>
internal static class CalendarMeaning
{
    private const string Date = "date";
    private const string From = "from";
    private const string Reason = "reason";
    private const string Time = "time";
    private const string Zone = "zone";

    /// <summary>One time for the usual days as "06:45"; times for days of their own as "sat=09:00", separated by blanks.</summary>
    public static Meaning OfTime(string text)
    {
        var said = OnOffParser.IsOff(text) ? SettingsQuestionId.Off
            : MorningTimesParser.Read(text) is { } times ? string.Join(' ', WeekdayTimeAnswers.Answer(times).Values)
            : null;
        return One(Time, said);
    }

    /// <summary>The clock there is always asked about before a zone holds.</summary>
    public static Meaning OfZone(string text, Instant now)
    {
        var meaning = One(Zone, (ZoneMatch.Find(text, now) as ZoneMatch.Found)?.Zone);
        meaning.Asks.Add(Zone);
        return meaning;
    }

    /// <summary>A day on which a session may be noted.</summary>
    public static Meaning OfDate(string text, Instant now, DateTimeZone zone)
    {
        var scope = DateScope.Back(ClientDays.DayOf(now, zone), DayLog.DaysBack);
        return One(Date, DateMatch.Find(text, scope) is DateMatch.Found(var date) && scope.Holds(date)
            ? LocalDatePattern.Iso.Format(date)
            : null);
    }

    /// <summary>The date is the day on which the client is asked again; "open" if the client says when.</summary>
    public static Meaning OfPause(string text, Instant now, DateTimeZone zone)
    {
        var meaning = new Meaning();
        var known = PauseLine.Read(text, ClientDays.DayOf(now, zone));
        Put(meaning, known, PauseForm.Why, Reason);
        Put(meaning, known, PauseForm.Until, Date);
        if (known.Has(PauseForm.From))
        {
            Put(meaning, known, PauseForm.From, From);
        }

        if (meaning.Fields.TryGetValue(Reason, out var why))
        {
            meaning.Fields[Reason] = ParsedText.Word(PauseForm.ReasonOf((string)why));
        }

        return meaning;
    }

    private static void Put(Meaning meaning, Forms.Answers known, string question, string name)
    {
        if (known[question]?.Only is { } value)
        {
            meaning.Fields[name] = value;
        }
        else
        {
            meaning.Asks.Add(name);
        }
    }

    private static Meaning One(string name, string? value)
    {
        var meaning = new Meaning();
        if (value is null)
        {
            meaning.Asks.Add(name);
        }
        else
        {
            meaning.Fields[name] = value;
        }

        return meaning;
    }
}
