using NodaTime;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads a time of an evening as people type it: "8", "8pm" and "20:00" are the same.</summary>
internal static class EveningTimeParser
{
    /// <summary>From noon until the client's day ends; null for anything else.</summary>
    public static LocalTime? Read(string typed) =>
        new[] { typed, $"{typed} pm" }.Select(TimeParser.Read)
            .FirstOrDefault(time => time >= LocalTime.Noon || time < ClientDays.Begins);
}
