using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Routing;

/// <content>Trainers who want mornings of their own, and strangers who came to train others.</content>
internal sealed partial class OnboardingHandler
{
    /// <summary>A trainer wants mornings of their own.</summary>
    public Turn Begin(PersonState trainer, TurnContext context) =>
        Show(
            Alone(trainer),
            trainer.Form is { Kind: OnboardingForm.Kind } open ? open : Beginning(trainer, context),
            new OnboardingContext(context.Now),
            lead: null,
            Placement.Below);

    private static PersonState Agreeing(PersonState? person, OpenForm form, TurnContext context) => person switch
    {
        null => Consenting(form, context),
        { Consent: null } when form.Answers.Says(OnboardingQuestionId.Consent, OnboardingQuestionId.Yes) =>
            person with { Consent = new Consent(OnboardingForm.ConsentVersion, context.Now) },
        _ => person,
    };

    /// <summary>A stranger may have come to train others.</summary>
    private Message WithTrainers(PersonState? person, Message screen) => person is null && screen.Rows.Count > 0
        ? screen with { Rows = [.. screen.Rows, [groups.TrainerButton]] }
        : screen;
}
