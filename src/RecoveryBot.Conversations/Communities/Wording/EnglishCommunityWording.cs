using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Communities.Wording;

/// <summary>British English, plain and short.</summary>
public sealed partial class EnglishCommunityWording : ICommunityWording
{
    private static readonly ZonedDateTimePattern WeekdayTime = ZonedDateTimePattern.CreateWithInvariantCulture("ddd HH:mm", null);
    private static readonly LocalDatePattern Weekday = LocalDatePattern.CreateWithInvariantCulture("dddd");

    public string ImIn => "I'm in";

    public string Done => "Done";

    public string SharedTitle(string? what, int? minutes) =>
        $"Shared recovery{(what is null ? "" : $": {what}")}{(minutes is { } length ? $", {Number(length)} min" : "")}";

    public string EasyAndSafe(string? talkTest, string? stopRule) =>
        $"{talkTest ?? "You can talk the whole time."} {stopRule ?? "Stop for pain, dizziness or chest tightness."}";

    public string CountOf(int takingPart, int done) => takingPart == 0
        ? "Be the first."
        : $"{Number(takingPart)} taking part · {Number(done)} done";

    public RichText InNow(bool invites) => RichText.Plain(
        "You're in. Done afterwards, or not: being in counts."
        + (invites ? " Mornings of your own, between us two? Write to me directly." : ""));

    public RichText InAlready => RichText.Plain("You're in already.");

    public RichText DoneNow => RichText.Plain("Done. Well kept.");

    public RichText OwnDaySaysRest => RichText.Plain("Your own day says rest, so this one isn't for you. Resting counts: you're in.");

    public RichText OwnDaySaysRefer => RichText.Plain("Your own day says: see a professional first. You're counted; please skip this.");

    public RichText PostIsOver(ZonedDateTime? next) =>
        RichText.Plain("That one is over." + (next is { } moment ? $" Next: {WeekdayTime.Format(moment)}." : ""));

    public RichText NoSuchPost => RichText.Plain("That one is over.");

    public RichText WeekTogether(RecapNumbers recap, WeekFigures figures, ZonedDateTime? next)
    {
        var week = WeekOfYear(recap.Monday);
        var run = recap.Run > 1 ? $", {Number(recap.Run)} weeks running" : "";
        List<string> lines = [$"{Count(recap.Sessions, "shared session", "shared sessions")}."];
        if (recap.Most is var (day, people))
        {
            lines.Add($"Most at once: {Weekday.Format(day)}, {Number(people)}.");
        }

        if (recap.Goal is { } goal)
        {
            lines.Add(recap.IsGoalReached ? $"We reached {Number(goal)} together." : $"{Number(recap.Sessions)} of {Number(goal)} we wanted together.");
        }

        if (figures.Slept is { } slept)
        {
            lines.Add($"Slept: {Word(slept)}.");
        }

        if (figures.Felt is { } felt)
        {
            lines.Add($"Felt: {Word(felt)}.");
        }

        return RichText.Of(
            new Block.Heading($"Week {Number(week)}: {Count(recap.People, "person", "people")} on {Count(recap.Days, "day", "days")}{run}."),
            new Block.Paragraph([new Span(string.Join(' ', lines) + Next(next))]));
    }

    public RecapChartLabels RecapLabels(RecapNumbers recap) => new(
        $"Week {Number(WeekOfYear(recap.Monday))}, together",
        [.. Enumerable.Range(0, recap.ByDay.Count).Select(day => Day(recap.Monday.PlusDays(day).DayOfWeek))],
        recap.Goal is { } goal ? $"{Number(recap.Sessions)} of {Number(goal)} shared sessions" : null,
        $"Who took part on each day: {string.Join(", ", recap.ByDay.Select((people, day) => $"{Day(recap.Monday.PlusDays(day).DayOfWeek)} {Number(people)}"))}.");

    public RichText ChannelIsClosed(string? channel) => RichText.Plain(
        $"I can't post in {Channel(channel)} any more, so its shared reminders rest. Allow me messages and files there and say /community, and they go on.");

    public RichText TopicIsGone(string? channel) => RichText.Plain(
        $"The topic of the shared reminders in {Channel(channel)} is gone. They are posted in the whole group now; /community in another topic sets new ones up.");

    public RichText QuietWeek(int people, ZonedDateTime? next) => RichText.Plain(
        $"A quiet week{(people == 0 ? "" : $": {Number(people)} took part")}.{(next is { } moment ? $" {WeekdayTime.Format(moment)} again?" : "")}");

    public RichText PausedItself(string? channel, int weeks) => RichText.Plain(
        $"Nobody took part in {Channel(channel)} for {Number(weeks)} weeks, so the shared reminders there pause. /community there starts them again.");

    private static string Next(ZonedDateTime? next) => next is { } moment ? $" Next: {WeekdayTime.Format(moment)}." : "";

    private static string Word(FigureWord word) => word switch
    {
        FigureWord.Well => "mostly well",
        FigureWord.Mixed => "mixed",
        FigureWord.Badly => "mostly badly",
        _ => throw new ArgumentOutOfRangeException(nameof(word)),
    };

    private static string Channel(string? title) => title is null ? "your channel" : $"#{title}";

    private static int WeekOfYear(LocalDate monday) => NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(monday);

    private static string Count(int number, string one, string several) => $"{Number(number)} {(number == 1 ? one : several)}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
