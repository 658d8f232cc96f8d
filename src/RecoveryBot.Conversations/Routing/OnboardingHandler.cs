using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Routing;

/// <summary>
/// Talks to whoever is not a client yet. Until consent is given nothing is kept, so the first screen has to work without
/// any memory: its buttons belong to a form that everybody has and nobody owns.
/// </summary>
internal sealed partial class OnboardingHandler(
    OnboardingForm onboarding, Erasure erasure, LinkCodeRedemption linkCodeRedemption, GroupHandler groups, IWording wording)
{
    private const string Card = "onboard";

    public Turn Take(PersonState? person, Input input, TurnContext context)
    {
        var now = new OnboardingContext(context.Now);
        var open = person?.Form is { Kind: OnboardingForm.Kind } form ? form : Beginning(person, context);
        return Screened(person, open, input, context, now) ?? groups.Take(new Speaker(person, context), input) ?? input switch
        {
            Input.Due => new Turn(person),
            Input.Interrupted when person is null => new Turn(person),
            Input.Interrupted => Show(person, open, now, wording.AskedAgain, Placement.Below, DeliveryPriority.Reminder),
            Input.AccountLinked => Show(person, open, now, wording.ConnectedAlready, Placement.Below),
            Input.Wordless => Show(person, open, now, wording.OnlyWords, Placement.Below),
            Input.Command command => Take(person, open, command, context, now),
            Input.Press press => Press(person, open, FormPress.Parse(press.Payload), context, now),
            Input.Typed typed when ExitWords.Mean(typed.Text) && person?.OverlayForm is null => Leave(person, open, context, now),
            Input.Typed typed when person?.OverlayForm is { Kind: Erasure.Kind } asked =>
                ThenGoOn(erasure.Type(person, asked, typed.Text), open, now),
            Input.Typed typed when person is not null => Type(person, open, typed.Text, context, now),
            Input.Typed typed => TypeUnconsented(open, typed.Text, context, now),
            _ => throw new InvalidOperationException($"No rule for {input.GetType().Name}."),
        };
    }

    private Turn Take(PersonState? person, OpenForm open, Input.Command command, TurnContext context, OnboardingContext now)
    {
        return (command, person) switch
        {
            _ when ExitWords.Mean(command.Name) => Leave(person, open, context, now),
            ({ Name: "forget" or "export" }, null) => Ask(wording.NothingKept),
            ({ Name: "forget" }, { } known) => erasure.Ask(known, context.NewFormId),
            ({ Name: "export" }, { } known) => OwnExport.Of(known with { OverlayForm = null }, wording),
            ({ Name: "connect", Arguments: var typed }, _) when !string.IsNullOrWhiteSpace(typed) => Redeem(typed),
            ({ Name: "connect" }, _) => Ask(wording.ConnectFromTheOther),
            ({ Name: "help" }, _) => Ask(wording.JoiningHelp),
            ({ Name: "start", Arguments: var typed }, null) when InviteCode.Read(typed) is { } code => AskInvited(code),
            ({ Name: "start", Arguments: var typed }, { } known) when InviteCode.Read(typed) is { } code =>
                Show(known with { OverlayForm = null, Invited = code }, open, now, wording.WelcomeBackHalfWay, Placement.Below),
            ({ Name: "start", Arguments.Length: > 0 }, _) => Ask(wording.NoSuchCode),
            ({ Name: "start" }, not null) => Ask(wording.WelcomeBackHalfWay),
            (_, not null) => Ask(wording.FinishFirst),
            _ => Ask(lead: null),
        };

        Turn Redeem(string typed) => linkCodeRedemption.Of(typed, context) switch
        {
            (ChatChange.LinkAccount linkAccount, _) => new Turn(person) { Chats = [linkAccount] },
            (var change, var words) => Ask(words) with { Chats = change is null ? [] : [change] },
        };

        Turn Ask(RichText? lead) => Show(Alone(person), open, now, lead, Placement.Below);

        Turn AskInvited(string code) => Show(null, onboarding.Form.Start(PreConsentForm.IdAt(context.Now, code)), now, lead: null, Placement.Below);
    }

    /// <summary>With a person only after a form of an unknown shape was dropped: the consent they gave still stands.</summary>
    private OpenForm Beginning(PersonState? person, TurnContext context) => person is null
        ? onboarding.Form.Start(PreConsentForm.IdAt(context.Now))
        : person.Consent is null ? onboarding.Form.Start(context.NewFormId)
        : onboarding.Form.Start(context.NewFormId, Answers.None.With(OnboardingQuestionId.Consent, Answer.Of(OnboardingQuestionId.Yes)));

    /// <param name="next">Where the next question goes: below what was typed, in place of what was pressed.</param>
    private Turn Press(
        PersonState? person,
        OpenForm open,
        FormPress? press,
        TurnContext context,
        OnboardingContext now,
        Placement next = Placement.InPlace)
    {
        if (press is null)
        {
            return Unchanged(Show(person, open, now, wording.OldButton, Placement.Below));
        }

        if (person?.OverlayForm is { Kind: Erasure.Kind } asked && press.Kind == Erasure.Kind)
        {
            return erasure.Press(person, asked, press) is { } cancelled
                ? ThenGoOn(cancelled, open, now)
                : erasure.Show(person, asked, wording.OldButton);
        }

        if (person is null && PreConsentForm.StillCounts(press.FormId, context.Now))
        {
            open = onboarding.Form.Start(press.FormId);
        }

        var step = onboarding.Form.Press(open, press, now);
        var secondConsent = PreConsentForm.Is(press.FormId) && person is not null;
        return step.Outcome switch
        {
            FormOutcome.Accepted => After(Alone(person), step.Form, next, context, now),
            FormOutcome.Old when !secondConsent => Unchanged(Show(
                person, open, now, wording.OldButton, press.FormId == open.Id ? Placement.InPlace : Placement.Below)),
            _ => Unchanged(Show(person, open, now, lead: null, Placement.InPlace)),
        };

        // Delivered again, a press does not change what was asked last either.
        Turn Unchanged(Turn shown) => shown with { Person = shown.Person is null ? null : shown.Person with { OverlayForm = person?.OverlayForm } };
    }

    private Turn After(PersonState? person, OpenForm form, Placement placement, TurnContext context, OnboardingContext now) =>
        onboarding.End(form.Answers, now) switch
        {
            null => Show(Agreeing(person, form, context), Owned(form, context), now, lead: null, placement),
            OnboardingOutcome.Complete done => Completed(person!, done, placement, context),
            // Who trains others, or looks after a channel, goes on with that.
            var ended => new Turn(person is { Trainer: not null } or { Organiser: not null } ? person with { Form = null, Consent = null } : null)
            {
                Messages = [OnCard(new Message(ended.Words, []), placement)],
            },
        };

    private static PersonState Consenting(OpenForm form, TurnContext context) =>
        new()
        {
            Consent = new Consent(OnboardingForm.ConsentVersion, context.Now),
            Form = form,
            Invited = PreConsentForm.CodeOf(form.Id),
        };

    private static OpenForm Owned(OpenForm form, TurnContext context) =>
        PreConsentForm.Is(form.Id) ? form with { Id = context.NewFormId } : form;

    private Turn Completed(PersonState person, OnboardingOutcome.Complete done, Placement placement, TurnContext context)
    {
        var client = person with { Client = done.Client, Form = null };
        var clientTurn = ClientTurn.Today(client, done.Client, context);
        var begin = new Button(wording.CheckInNow, new DayPress(clientTurn.Date, 0, DayVerb.CheckIn).Payload);
        var joining = person.Invited is { } code
            ? groups.JoinNow(new Speaker(client with { Invited = null }, context with { Person = client }), code)
            : null;
        return new Turn(joining?.Person ?? client with { Invited = null })
        {
            Messages = [OnCard(new Message(done.Words, [[begin]]), placement), .. joining?.Messages ?? []],
            Agenda = PromptPlanner.Next(done.Client, clientTurn.Zone, context.Now, asked: null) is { } next ? [next] : [],
        };
    }

    private Turn Show(
        PersonState? person,
        OpenForm form,
        OnboardingContext now,
        RichText? lead,
        Placement placement,
        DeliveryPriority priority = DeliveryPriority.Reply) =>
        new(person is null ? null : person with { Form = form, OverlayForm = null })
        {
            Messages = [OnCard(WithTrainers(person, onboarding.Form.Screen(form, now, wording, lead)) with { Priority = priority }, placement)],
        };

    /// <summary>Whoever is not forgotten after all is asked the open question again.</summary>
    private Turn ThenGoOn(Turn turn, OpenForm open, OnboardingContext now)
    {
        if (turn.Person is not { } person)
        {
            return turn;
        }

        var asking = Show(person, open, now, lead: null, Placement.Below);
        return asking with { Messages = [.. turn.Messages, .. asking.Messages] };
    }

    private static PersonState? Alone(PersonState? person) => person is null ? null : person with { OverlayForm = null };

    private static Message OnCard(Message message, Placement placement) =>
        message with { Card = Card, Placement = placement };
}
