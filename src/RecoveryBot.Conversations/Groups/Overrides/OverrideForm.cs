using System.Globalization;
using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>What a client's day is to be, exactly or at most, and for how long. Whom it is about is known beforehand.</summary>
internal static class OverrideForm
{
    public const string Kind = "override";

    private const string What = "what";
    private const string How = "how";
    private const string When = "when";
    private const string Client = "@client";

    private const string Exactly = "set";
    private const string AtMost = "cap";
    private const string Today = "today";
    private const string Tomorrow = "tomorrow";

    private static readonly IReadOnlyList<(Decision Decision, string Id)> Decisions =
    [
        (Decision.TrainAsPlanned, "plan"), (Decision.TrainReduced, "less"), (Decision.ActiveRecovery, "recover"), (Decision.Rest, "rest"), (Decision.Refer, "refer"),
    ];

    public static Form<Speaker> Of(IOverrideWording wording) => new(
        Kind,
        [
            new()
            {
                Id = What,
                Kind = QuestionKind.One,
                Ask = (answers, speaker) => wording.AskOverride(ClientLookup.Of(speaker, ClientOf(answers))?.Name ?? ""),
                Choices = (_, _) => [.. Decisions.Select(row => new Choice(row.Id, wording.DecisionChoice(row.Decision)))],
            },
            new()
            {
                Id = How,
                Kind = QuestionKind.One,
                Columns = 2,
                Applies = (answers, _) => DecisionOf(answers) is not (Decision.TrainAsPlanned or Decision.Refer),
                Ask = (answers, _) => wording.AskOverrideKind(DecisionOf(answers)),
                Choices = (_, _) => [new(Exactly, wording.ExactlyThis), new(AtMost, wording.AtMostThis)],
            },
            new()
            {
                Id = When,
                Kind = QuestionKind.Typed,
                Columns = 2,
                Ask = (_, _) => wording.AskOverrideSpan,
                Choices = (_, _) => [new(Today, wording.JustToday), new(Tomorrow, wording.JustTomorrow)],
                Read = (typed, _, speaker) => OverrideLine.SpanOf(typed, speaker.Today) is { } span
                    ? new ParseResult.Understood(Answer.Of(IdOf(span)))
                    : new ParseResult.NotUnderstood(wording.OverrideSpanHint),
            },
        ]);

    public static Answers About(long client) => Answers.None.With(Client, Answer.Of(client.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What a line said already.</summary>
    public static Answers About(long client, OverrideLine line) => About(client)
        .With(What, Answer.Of(Decisions.Single(row => row.Decision == line.Decision).Id))
        .With(How, Answer.Of(line.Kind == OverrideKind.Cap ? AtMost : Exactly));

    public static long ClientOf(Answers answers) => long.Parse(answers[Client]!.Only!, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Only for a finished form.</summary>
    public static OverrideLine LineOf(Answers answers) => new(
        answers.Says(How, AtMost) ? OverrideKind.Cap : OverrideKind.Set, DecisionOf(answers), SpanOf(answers[When]!.Only!));

    private static Decision DecisionOf(Answers answers) => Decisions.FirstOrDefault(row => answers.Says(What, row.Id)).Decision;

    private static string IdOf(OverrideSpan span) => span switch
    {
        { Until: { } until } => LocalDatePattern.Iso.Format(until),
        { FromTomorrow: true } => Tomorrow,
        _ => Today,
    };

    private static OverrideSpan SpanOf(string id) => id switch
    {
        Today => OverrideSpan.Today,
        Tomorrow => OverrideSpan.Tomorrow,
        _ => new OverrideSpan(FromTomorrow: false, LocalDatePattern.Iso.Parse(id).Value),
    };
}
