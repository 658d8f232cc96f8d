using NodaTime;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Wording;

/// <content>One client, as a trainer speaks of them.</content>
public sealed partial class EnglishWording
{
    public RichText NameAClient => Said("Who? Say the name behind it, or how it begins.");

    public RichText NoSuchClient(string typed) => Said($"I know no {typed} among your clients.");

    public RichText AskWhichClient => Said("Who is meant?");

    public string ClientSince(string name, LocalDate since) => $"{name} (since {AxisDate.Format(since)})";

    public string ShowReasons => "Reasons";

    public string BackToClient => "Two weeks";

    public string AskToCheckIn => "Ask for a check-in";

    public string AskForMore => "Ask for more";

    public string ShowWayBack => "Show the way back";

    public RichText ClientShowsNothing(string name) => Said($"{name} lets you see nothing at the moment. Only {name} can change that.");

    public RichText ClientTwoWeeks(string group, SeenClient client, DigestLine line, LocalDate came, LocalDate date)
    {
        var days = Enumerable.Range(0, SeenClient.DaysShown).Select(back => date.PlusDays(back - SeenClient.DaysShown + 1)).ToList();
        var counts = days.Select(client.On).OfType<SeenDay>().CountBy(day => day.Decision).OrderBy(count => count.Key)
            .Select(count => $"{Digits(count.Value)} {DecisionOf(count.Key)}").ToList();
        var blocks = new List<Block>
        {
            new Block.Paragraph([Bold(client.Name), new Span($", {group} since {LastDay.Format(came)}. You see {Shared(client.Level)}.")]),
            line.Decision is null && line.Flags.Count == 0
                ? new Block.Paragraph([new Span(Unanswered(client))])
                : new Block.Paragraph([new Span($"Today:{TodayOf(line)}")]),
            new Block.Bullets(
            [
                [new Span(counts.Count == 0 ? "Two weeks: nothing answered yet" : $"Two weeks: {string.Join(", ", counts)}")],
                [new Span($"{string.Join(' ', days.Select(day => day < client.Since ? "–" : client.On(day) is { } seen ? Letter(seen.Decision) : "·"))}")],
                .. MostTaxed(client, days) is { } taxed ? (IReadOnlyList<IReadOnlyList<Span>>)[[new Span($"Low most often: {taxed}")]] : [],
                .. client.Notes.Select(IReadOnlyList<Span> (note) => [new Span($"Wrote to you ({ShortWeekday.Format(note.Date)}): “{note.Text}”")]),
            ]),
            new Block.Paragraph([new Span("P as planned, L less, R recovery, S rest, ! see a professional, · not answered, – not shared with you", SpanStyle.Soft)]),
        };
        if (counts.Count > 0)
        {
            blocks.Add(new Block.Paragraph([new Span($"What helps {client.Name} arrive better prepared next time?")]));
        }

        return RichText.Of([.. blocks]);
    }

    public RichText ClientReasons(SeenClient client, LocalDate date)
    {
        var days = client.Days.Where(day => day.Date > date.PlusDays(-SeenClient.DaysShown)).Reverse()
            .ToList();
        return RichText.Of(
        [
            new Block.Paragraph([Bold(client.Name), new Span($": what counted. You see {Shared(client.Level)}.")]),
            days.Count == 0
                ? new Block.Paragraph([new Span("Nothing answered in these two weeks.")])
                : new Block.Bullets([.. days.Select(IReadOnlyList<Span> (day) =>
                    [new Span(WeekdayInShort.Format(day.Date), SpanStyle.Strong), new Span($": {DecisionOf(day.Decision)}.{ReasonsOf(day.Morning)}")])]),
            .. days.Any(day => day.Morning is { LowItems.Count: > 0 })
                ? (Block[])[new Block.Paragraph([new Span("Ratings go from 1 to 5, and 5 is best.", SpanStyle.Soft)])]
                : [],
        ]);
    }

    private static string Shared(ConsentLevel level) => level switch
    {
        ConsentLevel.Decision => "the day's answer",
        ConsentLevel.Answers => "the day's answer and the answers",
        _ => "the day's answer, the answers, and pain and health",
    };

    private static string Unanswered(SeenClient client) => client switch
    {
        { Pauses: true } => "Pauses today.",
        { WasAsked: true } => "Not answered yet today.",
        _ => "Not asked yet today.",
    };

    private static string? MostTaxed(SeenClient client, IReadOnlyList<LocalDate> days) => client.Days
        .Where(day => days.Contains(day.Date) && day.Morning is not null)
        .SelectMany(day => day.Morning!.LowItems)
        .CountBy(low => low.Item)
        .OrderByDescending(count => count.Value).ThenBy(count => count.Key)
        .Select(count => $"{Lower(ItemName(count.Key))} ({Digits(count.Value)} of {Digits(SeenClient.DaysShown)} days)")
        .FirstOrDefault();

    private static string Letter(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "P",
        Recovery.Advice.Decision.TrainReduced => "L",
        Recovery.Advice.Decision.ActiveRecovery => "R",
        Recovery.Advice.Decision.Rest => "S",
        _ => "!",
    };
}
