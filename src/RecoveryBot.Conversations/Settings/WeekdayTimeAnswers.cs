using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Settings;

/// <summary>Times for days of the week as they stand in answers: "06:45" for the usual days, "mon=06:30" for one of its own.</summary>
internal static class WeekdayTimeAnswers
{
    private static readonly IReadOnlyList<IsoDayOfWeek> Week = [.. WeekAnswers.Days.Select(day => day.Weekday)];

    public static Answer Answer(IReadOnlyList<ParsedTime> said) => new([.. said.SelectMany(Values)]);

    /// <summary>
    /// The client with these times. A time without a day is for all days that have no other one; the time that most days
    /// then have becomes the usual one.
    /// </summary>
    public static Client With(Client client, Answer answer)
    {
        var times = Week.ToDictionary(day => day, day => On(client, day));
        foreach (var (days, at) in answer.Values.Select(Read))
        {
            foreach (var day in days.Count > 0 ? days : Week.Where(day => times[day] == client.CheckInAt))
            {
                times[day] = at;
            }
        }

        // Of times that equally many days have, the one that was usual before.
        var usual = times.Values.GroupBy(at => at).OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key == client.CheckInAt).First().Key;
        var differing = Week.Where(day => times[day] != usual).Select(day => new WeekdayTime(day, times[day])).ToList();
        var before = client.Reminders.Differing ?? [];
        return client with
        {
            CheckInAt = usual,
            ReminderSettings = client.Reminders with
            {
                Morning = true,
                Differing = differing.SequenceEqual(before) ? client.Reminders.Differing : differing,
            },
        };
    }

    /// <summary>The morning's time on a weekday.</summary>
    public static LocalTime On(Client client, IsoDayOfWeek day) =>
        client.Reminders.Differing?.FirstOrDefault(time => time.Weekday == day)?.At ?? client.CheckInAt;

    private static IEnumerable<string> Values(ParsedTime said)
    {
        var time = TimeQuestion.Pattern.Format(said.At);
        return said.Days.Count == 0
            ? [time]
            : said.Days.Select(day => $"{WeekAnswers.Days.Single(row => row.Weekday == day).Id}={time}");
    }

    private static ParsedTime Read(string value) => value.Split('=') is [var day, var time]
        ? new ParsedTime([WeekAnswers.Days.Single(row => row.Id == day).Weekday], TimeQuestion.Pattern.Parse(time).Value)
        : new ParsedTime([], TimeQuestion.Pattern.Parse(value).Value);
}
