using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Routing;

/// <summary>
/// Talks to a trainer who has no mornings of their own. Whatever is not about groups is answered with whether they want some.
/// </summary>
internal sealed class TrainerOnlyHandler(GroupHandler groups, OnboardingHandler onboardingHandler, Erasure erasure, IWording wording)
{
    /// <summary>Null for what goes on in the questions about mornings of their own.</summary>
    public Turn? Take(PersonState trainer, Input input, TurnContext context)
    {
        var speaker = new Speaker(trainer, context);
        return input switch
        {
            Input.Due or Input.Interrupted => new Turn(trainer),
            Input.Typed typed when GroupHandler.Writes(speaker) && SafetyScreening.Signs(input, typed.Text) is [var sign, ..] => Helped(speaker, input, sign.Sign),
            _ when SafetyScreening.TextOf(input) is { } text && SafetyScreening.Signs(input, text) is [var sign, ..] =>
                speaker.Say(onboardingHandler.HelpWith(sign.Sign)),
            _ when groups.Take(speaker, input) is { } turn => turn,
            Input.Command { Name: "forget" } => erasure.Ask(trainer, context.NewFormId),
            Input.Command { Name: "export" } => OwnExport.Of(trainer, wording),
            Input.Command { Name: "help" } => speaker.Say(trainer.Trainer is null ? wording.OrganiserHelp : wording.TrainerHelp),
            Input.Typed typed when trainer.OverlayForm is { Kind: Erasure.Kind } asked => erasure.Type(trainer, asked, typed.Text),
            Input.Typed typed when CommandWords.Of(typed.Text) is { Name: "help" or "forget" } command => Take(trainer, command, context),
            Input.Press press when trainer.OverlayForm is { Kind: Erasure.Kind } asked
                && Forms.FormPress.Parse(press.Payload) is { Kind: Erasure.Kind } pressed =>
                erasure.Press(trainer, asked, pressed) ?? erasure.Show(trainer, asked, wording.OldButton),
            _ when ExitWords.Mean(SafetyScreening.TextOf(input) ?? "") => speaker.WithoutForm().Say(wording.LeftSo),
            Input.Press press when FeaturePress.Parse(press.Payload) is { Feature: GroupButtons.Subject, Verb: GroupButtons.Mornings } wish =>
                Mornings(speaker, GroupButtons.Read(wish)?.Once ?? ""),
            _ when trainer.Form is { Kind: OnboardingForm.Kind } => null,
            _ => speaker.Say(
                trainer.Trainer is null ? wording.OnlyOrganiserHere : wording.OnlyTrainerHere,
                [GroupButtons.Of(GroupButtons.Mornings, wording.SetMeUp, 0, once: $"m{context.NewFormId}"), new Button(wording.NotNow, new FeaturePress(GroupButtons.Subject, GroupButtons.Stay).Payload)]),
        };
    }

    /// <summary>What is written to a client goes on: it may be about them. Help stands above it all the same.</summary>
    private Turn Helped(Speaker speaker, Input input, WarningSign sign) => groups.Take(speaker, input) is { } turn
        ? turn with { Messages = [new Message(onboardingHandler.HelpWith(sign), []), .. turn.Messages] }
        : speaker.Say(onboardingHandler.HelpWith(sign));

    /// <summary>Each of its buttons counts once: pressed again after the questions were left, it does not begin them anew.</summary>
    private Turn Mornings(Speaker speaker, string once) => once.Length == 0 || speaker.IsSpent(once)
        ? speaker.Used(once, wording)
        : onboardingHandler.Begin(speaker.Spending(once).Person!, speaker.Context);
}
