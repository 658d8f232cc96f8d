using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>What a pause is for and when it ends.</summary>
internal sealed class PauseForm
{
    public const string Kind = "pause";

    public const string Why = "why";
    /// <summary>The first day, if it is not today. It is never asked for, but for which of several is meant.</summary>
    public const string From = "@from";

    public const string FromPick = "pickfrom";

    public const string Until = "until";

    public const string UntilPick = "pickend";

    /// <summary>Marks, in a typed answer to when it ends, the day on which it begins.</summary>
    public const string Begins = "from:";

    /// <summary>The client will say when it ends.</summary>
    public const string Open = "open";

    private static readonly int[] OfferedDays = [3, 7, 14];

    private static readonly IReadOnlyList<(string Id, PauseReason Reason)> Reasons =
        [("days", PauseReason.Days), ("holiday", PauseReason.Holiday), ("ill", PauseReason.Illness)];

    public PauseForm(IPauseWording wording) => Form = new Form<PauseContext>(
        Kind,
        [
            new()
            {
                Id = Why,
                Kind = QuestionKind.One,
                Ask = (_, _) => wording.AskPauseWhy,
                Choices = (_, _) => [.. Reasons.Select(row => new Choice(row.Id, wording.Name(row.Reason)))],
                Read = (text, _, context) => PauseLine.ReasonOf(text) is { } reason
                    ? new ParseResult.Understood(Answer.Of(IdOf(reason)))
                    : new ParseResult.NotUnderstood(wording.PickOne),
            },
            new()
            {
                Id = Until,
                Kind = QuestionKind.Typed,
                Columns = 3,
                Ask = (_, _) => wording.AskPauseUntil,
                Choices = (_, context) =>
                [
                    .. OfferedDays.Select(days => new Choice(
                        LocalDatePattern.Iso.Format(context.Today.PlusDays(days)), wording.DaysOfPause(days))),
                    new(Open, wording.UntilISaySo),
                ],
                Read = (text, _, context) => Read(PauseLine.SpanOf(text, context.Today), wording),
                Settle = (answers, _) => Settled(answers),
            },
            PickOf(FromPick, From, wording),
            PickOf(UntilPick, Until, wording),
        ]);

    public Form<PauseContext> Form { get; }

    public static string IdOf(PauseReason reason) => Reasons.Single(row => row.Reason == reason).Id;

    public static PauseReason ReasonOf(string id) => Reasons.Single(row => row.Id == id).Reason;

    public static PauseReason ReasonOf(Answers answers) => Reasons.Single(row => answers.Says(Why, row.Id)).Reason;

    /// <summary>A typed answer to when it ends may say as well when it begins.</summary>
    public static Answers Settled(Answers answers)
    {
        var said = answers[Until]!.Values;
        var begins = said.Where(value => value.StartsWith(Begins, StringComparison.Ordinal)).Select(value => value[Begins.Length..]).ToList();
        var ends = said.Where(value => !value.StartsWith(Begins, StringComparison.Ordinal)).ToList();
        answers = begins.Count > 0 ? answers.With(From, new Answer(begins)) : answers;
        return ends.Count > 0 ? answers.With(Until, new Answer(ends)) : answers.Without(Until);
    }

    /// <summary>The first day as it was said; null if it begins at once.</summary>
    public static LocalDate? FromOf(Answers answers) =>
        answers[From]?.Only is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static ParseResult Read(PauseSpan span, IPauseWording wording) => (PauseLine.UntilOf(span), span.Problem) switch
    {
        ({ } answer, _) => new ParseResult.Understood(answer),
        (_, PauseProblem.NoSuchDay missing) => new ParseResult.NotUnderstood(
            wording.NoSuchDay(missing.Day, missing.Month, missing.Year, wording.PauseUntilHint)),
        (_, PauseProblem.Behind(var date)) => new ParseResult.NotUnderstood(wording.DayIsBehind(date, wording.PauseUntilHint)),
        _ => new ParseResult.NotUnderstood(wording.PauseUntilHint),
    };

    /// <summary>"6/7" is two days: which is asked, and then it is one.</summary>
    private static Question<PauseContext> PickOf(string id, string question, IPauseWording wording) => new()
    {
        Id = id,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers[question] is { Values.Count: > 1 },
        Ask = (_, _) => wording.AskWhichDay,
        Choices = (answers, context) => [.. answers[question]!.Values.Select(
            day => new Choice(day, wording.DayToCome(LocalDatePattern.Iso.Parse(day).Value, context.Today)))],
        Settle = (answers, _) => answers.With(question, answers[id]!).Without(id),
    };

    /// <summary>The first day after it; null while open.</summary>
    public static LocalDate? UntilOf(Answers answers) =>
        answers.Says(Until, Open) ? null : LocalDatePattern.Iso.Parse(answers[Until]!.Only!).Value;
}

/// <param name="Today">The client's day it is now.</param>
internal sealed record PauseContext(LocalDate Today);
