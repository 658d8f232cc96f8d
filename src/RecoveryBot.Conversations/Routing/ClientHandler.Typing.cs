using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Notes;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.TrainAnyway;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Routing;

/// <content>What is pressed and typed.</content>
internal sealed partial class ClientHandler
{
    private Turn Take(ClientTurn clientTurn, Input.Command command) => (command.Name, clientTurn.Form) switch
    {
        _ when ExitWords.Mean(command.Name) => Leave(clientTurn),
        ("checkin", _) when _missed.Of(clientTurn, command.Arguments) is { } filling => filling,
        ("checkin", _) => _checkIn.Open(
            clientTurn.WithoutOverlay(), asked: true, Placement.Below, lead: clientTurn.IsPaused ? _wording.PauseStaysOn : null),
        ("today", _) => _day.Today(clientTurn),
        ("why", _) => _day.Why(clientTurn, Placement.Below, command.Arguments),
        ("help", _) => Say(clientTurn, _wording.ClientHelp),
        ("start", null) => _day.Show(clientTurn, Placement.Below, _wording.WelcomeBack),
        ("start", _) => _day.Show(clientTurn, Placement.Below, _wording.WelcomeBackHalfWay),
        _ => _features.Command(clientTurn, command) ?? Guess(clientTurn, command),
    };

    private Turn Guess(ClientTurn clientTurn, Input.Command command) =>
        CommandWords.Of($"{command.Name} {command.Arguments}") is { } meant
            ? Take(clientTurn, meant)
            : Say(clientTurn, _wording.UnknownCommand);

    /// <summary>A press that changes nothing, such as one delivered again, does not change what is asked last either.</summary>
    private static Turn KeepingWhatIsAsked(ClientTurn clientTurn, Turn pressed) =>
        pressed.Person is { OverlayForm: null } person
        && person with { OverlayForm = clientTurn.OverlayForm, LatestPress = clientTurn.Person.LatestPress } == clientTurn.Person
            ? pressed with { Person = person with { OverlayForm = clientTurn.OverlayForm } }
            : pressed;

    private Turn Press(ClientTurn clientTurn, string payload)
    {
        var pressed = FormPress.Parse(payload);
        return (clientTurn.Form, pressed, DayPress.Parse(payload)) switch
        {
            (_, { }, _) when _features.Press(clientTurn, pressed) is { } turn => BackToTheDay(clientTurn, turn),
            ({ } form, { }, _) => _checkIn.Press(clientTurn, form, pressed),
            (_, _, { } day) => _day.Press(clientTurn, day),
            (_, null, _) when FeaturePress.Parse(payload) is { } wish && _features.Press(clientTurn, wish) is { } turn => turn,
            _ => AfterTheForm(clientTurn, pressed),
        };
    }

    private Turn Type(ClientTurn clientTurn, Input.Typed typed) => clientTurn.Form switch
    {
        _ when ExitWords.Mean(typed.Text) => Leave(clientTurn),
        _ when BesideTheForm(clientTurn, typed) is { } command => Take(clientTurn, command),
        _ when _missed.Typed(clientTurn, typed.Text) is { } filling => filling,
        _ when clientTurn.OverlayForm is { Kind: NoteButtons.FeatureName } && _features.InWords(clientTurn, typed.Text) is { } command =>
            Take(clientTurn, command),
        _ when _features.Type(clientTurn, typed.Text) is { } turn => BackToTheDay(clientTurn, turn),
        { } form when !_checkIn.Understands(clientTurn, form, typed.Text) && Beside(clientTurn, typed.Text) is { } turn => turn,
        { } form => _checkIn.Type(clientTurn, form, typed.Text),
        null when CommandWords.Of(typed.Text) is { } command => Take(clientTurn, command),
        null => Type(clientTurn, typed.Text),
    };

    /// <summary>
    /// "Help", "why", "my week" while a feature asks for a number or a day: it shows what it says, and the feature asks on.
    /// A week may be how long a pause takes.
    /// </summary>
    private Input.Command? BesideTheForm(ClientTurn clientTurn, Input.Typed typed) =>
        clientTurn.OverlayForm is { Kind: not (Erasure.Kind or AgeCheckHandler.Kind) } open
        && CommandWords.Of(typed.Text) is { Name: "help" or "why" or "week" or "trend" or "settings" or "privacy" } command
        && (command.Name != "week" || open.Kind != PauseForm.Kind)
        && !IsChoice(clientTurn, typed, typed.Text)
            ? command
            : null;

    /// <summary>A command in words or a question, in the middle of a check-in, which is asked again below an answer.</summary>
    private Turn? Beside(ClientTurn clientTurn, string text) => CommandWords.Of(text) is { } command
        ? Take(clientTurn, command)
        : _ask.TypeUnasked(clientTurn, text) is { Person: { } person } answer
            && _checkIn.Open(clientTurn with { Person = person }, asked: true, Placement.Below, lead: _wording.WhereWeWere) is var open
            ? open with { Messages = [.. answer.Messages, .. open.Messages] }
            : null;

    /// <summary>Out of what is asked; while nothing is, the ways out are named and none is taken.</summary>
    private Turn Leave(ClientTurn clientTurn) => clientTurn switch
    {
        { OverlayForm.Kind: Erasure.Kind } => Say(clientTurn.WithoutOverlay(), _wording.NothingErased),
        { OverlayForm: { } left } => BackToTheDay(clientTurn, Left(clientTurn, left)),
        { Form: { } open } => _checkIn.Leave(clientTurn, open),
        _ => Say(clientTurn, _wording.WaysOut),
    };

    /// <summary>On the feature's own card, whose buttons go with it.</summary>
    private Turn Left(ClientTurn clientTurn, OpenForm left) => new(clientTurn.WithoutOverlay().Person)
    {
        Messages = [new Message(_wording.LeftQuestion, []) { Card = OverlayForm<OnboardingContext>.CardOf(left), Placement = Placement.Below }],
    };

    /// <summary>A feature that is done with leads back to the day's question that was open before it.</summary>
    private Turn BackToTheDay(ClientTurn clientTurn, Turn done)
    {
        if (clientTurn is not { OverlayForm: not null, Form: not null } || done.Person is not { OverlayForm: null, Form: not null } person
            || done.Messages.Any(message => message.Card == DayCard.Of(clientTurn.Date)))
        {
            return done;
        }

        var open = _checkIn.Open(clientTurn with { Person = person }, asked: true, Placement.Below, lead: _wording.WhereWeWere);
        return done with { Person = open.Person, Messages = [.. done.Messages, .. open.Messages] };
    }

    /// <summary>The tap that finished the form may come twice: then the answer is shown again without a word.</summary>
    private Turn AfterTheForm(ClientTurn clientTurn, FormPress? pressed) =>
        pressed is not null && (pressed.Kind == OnboardingForm.Kind || clientTurn.Day?.LastFormId == pressed.FormId)
            ? _day.Show(clientTurn, Placement.InPlace)
            : _day.Show(clientTurn, Placement.Below, _wording.OldButton);

    /// <summary>With nothing open. What may make a day's answer another one goes before any wish.</summary>
    private Turn Type(ClientTurn clientTurn, string text)
    {
        var line = CheckInLine.Read(text);
        return (clientTurn.Day, CardRequests.Read(text)) switch
        {
            (ClientDay.Answered, _) when TrainAnywayWords.Mean(text) => _anyway.Typed(clientTurn),
            (ClientDay.Answered, { } cardRequest) when !line.SaysWhatDiffers => _day.Take(clientTurn, cardRequest),
            (ClientDay.Answered, _) when _day.Offered(clientTurn, text) is { } payload => Below(Press(clientTurn, payload)),
            (ClientDay.Answered, _) when CheckInLine.MeansNoted(text) => Say(clientTurn, _wording.AllRight),
            (not ClientDay.Answered, { }) when !line.Tells => _day.Show(clientTurn, Placement.Below),
            (ClientDay.Answered, _) when SaysNoMoreThanMinutes(line) && _log.TypeUnasked(clientTurn, text) is { } log => log,
            _ when _checkIn.TypeUnasked(clientTurn, line) is { } told => AnsweredFirst(clientTurn, text, told),
            _ => _checkIn.HearPainGone(clientTurn, line) ?? _ask.TypeUnasked(clientTurn, text) ?? _log.TypeUnasked(clientTurn, text)
                ?? (_features.InWords(clientTurn, text) is { } command ? Take(clientTurn, command) : null)
                ?? _ask.TypeStatement(clientTurn, text) ?? Unclear(clientTurn, line),
        };
    }

    /// <summary>"Can I train with a cold?": the question is answered, and whether it is so today is asked.</summary>
    private Turn AnsweredFirst(ClientTurn clientTurn, string text, Turn told) => _ask.TypeQuestion(clientTurn, text) is { } answer
        ? told with { Messages = [.. answer.Messages, .. told.Messages] }
        : told;

    /// <summary>Minutes alone may be those of a session as well as those there are for one.</summary>
    private static bool SaysNoMoreThanMinutes(CheckInLine line) =>
        line.Different.All(topic => topic == CheckInTopic.BusyDay)
        && line.Values.All(value => value.Question == CheckInQuestionId.Minutes)
        && line.OutOfRange.Count + line.Contradictions.Count == 0;

    private Turn Unclear(ClientTurn clientTurn, CheckInLine line) => Say(clientTurn, (line.Unplaced.Count > 0, clientTurn.Day) switch
    {
        (true, _) when CheckInReadBack.Of(line, _wording) is { } asked => asked,
        (_, ClientDay.Answered) => _wording.UnclearAfterCheckIn,
        _ => _wording.UnclearBeforeCheckIn,
    });

    /// <summary>Whoever typed looks below what they typed.</summary>
    private static Turn Below(Turn turn) =>
        turn with { Messages = [.. turn.Messages.Select(message => message with { Placement = Placement.Below })] };

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
