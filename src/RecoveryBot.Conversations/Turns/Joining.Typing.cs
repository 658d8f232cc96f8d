using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Turns;

/// <content>What is typed instead of tapped.</content>
internal sealed partial class Joining
{
    private Turn Type(PersonState person, OpenForm open, string text, TurnContext context, OnboardingContext now)
    {
        var step = onboarding.Form.Type(open, text, now);
        return step.Outcome switch
        {
            FormOutcome.Accepted => After(person, step.Form, Placement.Below, context, now),
            FormOutcome.OutOfRange range => Show(person, open, now, wording.OutOfRange(range.From, range.To), Placement.Below),
            FormOutcome.NotUnderstood { Hint: { } hint } => Show(person, open, now, hint, Placement.Below),
            _ => Show(person, open, now, Unclear(open, now), Placement.Below),
        };
    }

    /// <summary>
    /// A stranger's "yes" or "1" may be meant for nobody's question. Consent that is typed has to be the whole sentence.
    /// </summary>
    private Turn TypeUnconsented(OpenForm open, string text, TurnContext context, OnboardingContext now)
    {
        var question = onboarding.Form.Next(open.Answers, now)!;
        var said = question.Choices(open.Answers, now)
            .FirstOrDefault(choice => Spelling.Fold(choice.Label) == Spelling.Fold(text));
        return (said, TypedLine.MeansFine(text)) switch
        {
            ({ } choice, _) => Press(person: null, open, Pressing(open, question, choice), context, now, Placement.Below),
            (_, true) => Show(person: null, open, now, wording.ConsentInFull, Placement.Below),
            _ => Show(person: null, open, now, lead: null, Placement.Below),
        };
    }

    private RichText Unclear(OpenForm open, OnboardingContext now) =>
        onboarding.Form.Next(open.Answers, now)?.Kind switch
        {
            QuestionKind.Several => wording.PickSeveral,
            QuestionKind.Typed => wording.TypeIt,
            _ => wording.PickOne,
        };

    private static FormPress Pressing(OpenForm open, Question<OnboardingContext> question, Choice choice) =>
        new(open.Kind, open.Id, open.Revision, question.Id, choice.Id);
}
