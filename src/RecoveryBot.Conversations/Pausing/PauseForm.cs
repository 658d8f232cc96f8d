using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>What a pause is for and when it ends.</summary>
internal sealed class PauseForm
{
    public const string Kind = "pause";

    public const string Why = "why";
    public const string Until = "until";

    /// <summary>The client will say when it ends.</summary>
    public const string Open = "open";

    private static readonly int[] OfferedDays = [3, 7, 14];

    private static readonly IReadOnlyList<(string Id, PauseReason Reason)> Reasons =
        [("days", PauseReason.Days), ("holiday", PauseReason.Holiday), ("ill", PauseReason.Illness)];

    public PauseForm(IWording wording) => Form = new Form<PauseContext>(
        Kind,
        [
            new()
            {
                Id = Why,
                Kind = QuestionKind.One,
                Ask = (_, _) => wording.AskPauseWhy,
                Choices = (_, _) => [.. Reasons.Select(row => new Choice(row.Id, wording.Name(row.Reason)))],
                Read = (text, _, context) => PauseLine.ReasonOf(text) is { } reason
                    ? new Reading.Understood(Answer.Of(IdOf(reason)))
                    : new Reading.NotUnderstood(wording.PickOne),
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
                Read = (text, _, context) => PauseLine.UntilOf(text, context.Today) is { } until
                    ? new Reading.Understood(Answer.Of(until))
                    : new Reading.NotUnderstood(wording.PauseUntilHint),
            },
        ]);

    public Form<PauseContext> Form { get; }

    public static string IdOf(PauseReason reason) => Reasons.Single(row => row.Reason == reason).Id;

    public static PauseReason ReasonOf(Answers answers) => Reasons.Single(row => answers.Says(Why, row.Id)).Reason;

    /// <summary>The first day after it; null while open.</summary>
    public static LocalDate? UntilOf(Answers answers) =>
        answers.Says(Until, Open) ? null : LocalDatePattern.Iso.Parse(answers[Until]!.Only!).Value;
}

/// <param name="Today">The client's day it is now.</param>
internal sealed record PauseContext(LocalDate Today);
