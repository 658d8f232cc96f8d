using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Everything that counted for the day's answer, what would have changed it, and how sure it is.</summary>
internal sealed class WhyCard(ICardWording wording)
{
    /// <param name="asked">What is known beside the decision.</param>
    public Message Of(ClientDay.Answered day, WhyCardContext asked) => new(
        RichText.Of([
            new Block.Heading(wording.WhyTitle(day.Decision, asked.IsPlanned)),
            .. day.Decision == Decision.Refer
                ? [Reasons(day.Decided.DecidingReasons, asked)]
                : (IEnumerable<Block>)
                [
                    Reasons([.. day.Decided.Reasons, .. day.Decided.Remarks], asked),
                    .. day.Decided.WeekReasons.Count > 0
                        ? [Blocks.Plain(wording.WhyDeload), Reasons(day.Decided.WeekReasons, asked)]
                        : Array.Empty<Block>(),
                    .. asked.OfGroups.Select(Blocks.Plain),
                    .. WhatWouldChangeIt(day.Decided, asked.Laxer),
                    Blocks.Plain(string.Join(" ", [wording.HowSure(day.Decided.Confidence), .. Missing(day.CheckIn, day.Decided, asked)])),
                ],
            .. asked.Sources ? [Blocks.Soft(wording.WhatSourcesMean)] : Array.Empty<Block>(),
        ]),
        [
            [
                new Button(wording.BackToAnswer, new DayPress(day.Date, day.Revision, DayVerb.Show).Payload),
                new Button(wording.ChangeAnswer, new DayPress(day.Date, day.Revision, DayVerb.Change).Payload),
            ],
        ]);

    private IEnumerable<Block> WhatWouldChangeIt(DayDecision decision, LaxerChange? laxer) => (laxer, AnswerRules.DecidedBy(decision)) switch
    {
        _ when decision.Decision == Decision.TrainAsPlanned => [],
        ({ } change, _) => [Blocks.Plain(change.Text)],
        (null, var by) => [Blocks.Plain(wording.NotYourAnswers(by))],
    };

    private IEnumerable<string> Missing(CheckIn checkIn, DayDecision decision, WhyCardContext asked)
    {
        if (AnswerRules.Unanswered(checkIn, decision, wording) is { Count: > 0 } unanswered)
        {
            yield return wording.NotAnswered(unanswered);
        }

        if (!decision.KnowsNormal)
        {
            yield return wording.NormalUnknown(asked.RatedMornings);
        }

        if (!decision.KnowsTraining)
        {
            yield return wording.TrainingUnknown;
        }
    }

    private Block.Bullets Reasons(IEnumerable<Reason> reasons, WhyCardContext asked) => new(
    [
        .. reasons.Select(IReadOnlyList<Span> (reason) => asked.Sources
            ? [new Span(reason.Text + " "), new Span(wording.Source(reason.Rule, reason.Statements), SpanStyle.Soft)]
            : [new Span(reason.Text)]),
    ]);
}

/// <summary>What "why?" says beside the decision itself.</summary>
/// <param name="Laxer">The smallest change of an answer that would have given a laxer day; null if there is none.</param>
/// <param name="IsPlanned">The client has a plan.</param>
/// <param name="RatedMornings">Mornings rated in full, today's included.</param>
/// <param name="Sources">Rules and statements are named too.</param>
internal sealed record WhyCardContext(LaxerChange? Laxer, bool IsPlanned, int RatedMornings, bool Sources = false)
{
    /// <summary>Where the rules of groups changed the answer: what they say, one sentence a group.</summary>
    public IReadOnlyList<string> OfGroups { get; init; } = [];
}
