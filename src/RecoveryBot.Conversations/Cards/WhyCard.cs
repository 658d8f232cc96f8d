using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Everything that counted for the day's answer, what would have changed it, and how sure it is.</summary>
internal sealed class WhyCard(IWording wording)
{
    public Message Of(ClientDay day, DayDecision decision, LaxerChange? laxer) => new(
        RichText.Of([
            new Block.Heading(wording.WhyTitle(decision.Decision)),
            Reasons(decision.Decision == Decision.Refer ? [.. decision.DecidingReasons] : [.. decision.Reasons, .. decision.Remarks]),
            .. decision.WeekReasons.Count > 0 && decision.Decision != Decision.Refer
                ? [Plain(wording.WhyDeload), Reasons(decision.WeekReasons)]
                : Array.Empty<Block>(),
            .. WhatWouldChangeIt(decision, laxer),
            .. decision.Decision == Decision.Refer ? Array.Empty<Block>() : [Plain(wording.Name(decision.Confidence))],
            new Block.Paragraph([new Span(wording.WhatNumbersMean, SpanStyle.Soft)]),
        ]),
        [
            [
                new Button(wording.BackToAnswer, new DayPress(day.Date, day.Revision, DayVerb.Show).Payload),
                new Button(wording.ChangeAnswer, new DayPress(day.Date, day.Revision, DayVerb.Change).Payload),
            ],
        ]);

    private IEnumerable<Block> WhatWouldChangeIt(DayDecision decision, LaxerChange? laxer) => (laxer, decision.Decision) switch
    {
        (_, Decision.Refer) => [],
        ({ } change, _) => [Plain(change.Text)],
        (_, Decision.TrainReduced or Decision.ActiveRecovery or Decision.Rest) => [Plain(wording.NoSingleAnswer)],
        _ => [],
    };

    private Block.Bullets Reasons(IReadOnlyList<Reason> reasons) => new(
    [
        .. reasons.Select(IReadOnlyList<Span> (reason) =>
            [new Span(reason.Text + " "), new Span(wording.Source(reason.Rule, reason.Statements), SpanStyle.Soft)]),
    ]);

    private static Block.Paragraph Plain(string words) => new([new Span(words)]);
}
