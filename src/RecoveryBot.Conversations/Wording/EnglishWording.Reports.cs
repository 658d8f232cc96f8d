using NodaTime.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>What trainers and channels are shown of a group's morning.</content>
public sealed partial class EnglishWording
{
    private static readonly LocalDatePattern WeekdayAndDay = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");

    public RichText GroupSummary(GroupSummary summary, int most)
    {
        List<IReadOnlyList<Span>> lines = [.. summary.Lists.Select(list => NamesOf(list, most))];
        if (RestOf(summary) is { } rest)
        {
            lines.Add([new Span(rest)]);
        }

        return RichText.Of(
            new Block.Heading(WeekdayAndDay.Format(summary.Date)
                + (summary.Answered is var (answered, asked) ? $" · {Digits(answered)} of {Digits(asked)} answered" : "")),
            lines.Count == 0 ? new Block.Paragraph([new Span("No answers to show yet.")]) : new Block.Bullets(lines),
            new Block.Paragraph([new Span(
                $"{(summary.OthersCheckIn ? "Others check in too. " : "")}Late answers are added until {Clock(summary.Until)}. What is shown of you: /privacy",
                SpanStyle.Soft)]));
    }

    private static IReadOnlyList<Span> NamesOf(SummaryList list, int most)
    {
        var named = list.Names.Take(most)
            .Select(name => name.Since is { } since ? $"{name.Name} (since {AxisDate.Format(since)})" : name.Name);
        var more = list.Names.Count - most;
        var names = most == 0 ? $"{Digits(more)} named" : string.Join(", ", named) + (more > 0 ? $" and {Digits(more)} named more" : "");
        return [new Span(Named(list.Bucket), SpanStyle.Strong), new Span($": {names}")];
    }

    private static string? RestOf(GroupSummary summary) => summary.Rest switch
    {
        null or { Answered: 0 } => null,
        { AsPlanned: { } asPlanned, Easier: { } easier } rest =>
            $"{More(summary, rest)}: {Digits(asPlanned)} as planned, {Digits(easier)} easier",
        { } rest => More(summary, rest),
    };

    private static string More(GroupSummary summary, RestNumbers rest) =>
        summary.Lists.Count == 0 ? $"{Digits(rest.Answered)} answered" : $"and {Digits(rest.Answered)} more";

    private static string Named(SummaryBucket bucket) => bucket switch
    {
        SummaryBucket.NeedsAWord => "Needs a word",
        SummaryBucket.AsPlanned => "As planned",
        SummaryBucket.Easier => "Easier day",
        SummaryBucket.Less => "Less",
        SummaryBucket.Recover => "Recovery",
        SummaryBucket.Rest => "Rest",
        SummaryBucket.NotAnswered => "Not answered yet",
        _ => throw new ArgumentOutOfRangeException(nameof(bucket)),
    };
}
