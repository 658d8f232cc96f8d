using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Routing;

/// <content>What is typed instead of tapped.</content>
internal sealed partial class OnboardingHandler
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
        return (said, CheckInLine.MeansFine(text)) switch
        {
            ({ } choice, _) => Press(person: null, open, Pressing(open, question, choice), context, now, Placement.Below),
            (_, true) => Show(person: null, open, now, wording.ConsentInFull, Placement.Below),
            _ => Show(person: null, open, now, lead: null, Placement.Below),
        };
    }

    /// <summary>
    /// Warning signs are answered with where help is, and nothing of them is kept; being under 18 ends it. Null where
    /// neither is named, or where the words only pick what stands on the open question's buttons.
    /// </summary>
    private Turn? Screened(PersonState? person, OpenForm open, Input input, TurnContext context, OnboardingContext now)
    {
        if (SafetyScreening.TextOf(input) is not { } text || onboarding.Form.Offers(open, text, now))
        {
            return null;
        }

        return SafetyScreening.Signs(input, text) is [var sign, ..]
            ? new Turn(Alone(person)) { Messages = [new Message(HelpWith(sign.Sign), [])] }
            : CheckInLine.Read(text).SaysMinor ? EndedOrAsked(person, open, context, now)
            : null;
    }

    /// <summary>Where help is, for a sign that nobody keeps.</summary>
    public RichText HelpWith(WarningSign sign) => wording.SignWhileJoining(sign, UrgencyOf(sign));

    /// <summary>Before the answers about oneself it ends at once; later the question of the start is asked once more.</summary>
    private Turn EndedOrAsked(PersonState? person, OpenForm open, TurnContext context, OnboardingContext now)
    {
        var question = onboarding.Form.Next(open.Answers, now)?.Id;
        var consented = open.Answers.With(OnboardingQuestionId.Consent, Answer.Of(OnboardingQuestionId.Yes)).Without(OnboardingQuestionId.Adult);
        var asked = onboarding.Form.With(open, consented);
        return question is OnboardingQuestionId.Consent or OnboardingQuestionId.Adult
            ? After(person, onboarding.Form.With(open, consented.With(OnboardingQuestionId.Adult, Answer.Of(OnboardingQuestionId.No))), Placement.Below, context, now)
            : Show(person, asked, now, wording.MinorSaid, Placement.Below);
    }

    /// <summary>Nothing is kept of somebody who leaves before the consent; later the questions wait.</summary>
    private Turn Leave(PersonState? person, OpenForm open, TurnContext context, OnboardingContext now) => person is null
        ? After(person, onboarding.Form.With(open, open.Answers.With(OnboardingQuestionId.Consent, Answer.Of(OnboardingQuestionId.No))), Placement.Below, context, now)
        : new Turn(Alone(person)) { Messages = [new Message(wording.LeftJoining, [])] };

    private static Urgency UrgencyOf(WarningSign sign) => SignList.Of(sign).Flag switch
    {
        var flag when SafetyRules.Emergency.Contains(flag) => Urgency.Emergency,
        var flag when SafetyRules.Urgent.Contains(flag) => Urgency.Urgent,
        _ => Urgency.Soon,
    };

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
