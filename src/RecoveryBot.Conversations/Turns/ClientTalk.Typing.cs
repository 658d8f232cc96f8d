using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Choices;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Subjects;

namespace RecoveryBot.Conversations.Turns;

/// <content>What is pressed and typed.</content>
internal sealed partial class ClientTalk
{
    private Turn Take(Visit visit, Input.Command command) => (command.Name, visit.Form) switch
    {
        _ when ExitWords.Mean(command.Name) => Leave(visit),
        ("checkin", _) when _missed.Of(visit, command.Arguments) is { } filling => filling,
        ("checkin", _) => _checkIn.Open(
            visit.WithoutAside, asked: true, Placement.Below, lead: visit.IsPaused ? _wording.PauseStaysOn : null),
        ("today", _) => _day.Today(visit),
        ("why", _) => _day.Why(visit, Placement.Below, command.Arguments),
        ("help", _) => Say(visit, _wording.ClientHelp),
        ("start", null) => _day.Show(visit, Placement.Below, _wording.WelcomeBack),
        ("start", _) => _day.Show(visit, Placement.Below, _wording.WelcomeBackHalfWay),
        _ => _subjects.Command(visit, command) ?? Guess(visit, command),
    };

    private Turn Guess(Visit visit, Input.Command command) =>
        CommandWords.Of($"{command.Name} {command.Arguments}") is { } meant
            ? Take(visit, meant)
            : Say(visit, _wording.UnknownCommand);

    /// <summary>A press that changes nothing, such as one delivered again, does not change what is asked last either.</summary>
    private static Turn KeepingWhatIsAsked(Visit visit, Turn pressed) =>
        pressed.Person is { Aside: null } person
        && person with { Aside = visit.Aside, LatestPress = visit.Person.LatestPress } == visit.Person
            ? pressed with { Person = person with { Aside = visit.Aside } }
            : pressed;

    private Turn Press(Visit visit, string payload)
    {
        var pressed = FormPress.Parse(payload);
        return (visit.Form, pressed, DayPress.Parse(payload)) switch
        {
            (_, { }, _) when _subjects.Press(visit, pressed) is { } turn => BackToTheDay(visit, turn),
            ({ } form, { }, _) => _checkIn.Press(visit, form, pressed),
            (_, _, { } day) => _day.Press(visit, day),
            (_, null, _) when SubjectPress.Parse(payload) is { } wish && _subjects.Press(visit, wish) is { } turn => turn,
            _ => AfterTheForm(visit, pressed),
        };
    }

    private Turn Type(Visit visit, Input.Typed typed) => visit.Form switch
    {
        _ when ExitWords.Mean(typed.Text) => Leave(visit),
        _ when BesideLog(visit, typed) is { } command => Take(visit, command),
        _ when _missed.Typed(visit, typed.Text) is { } filling => filling,
        _ when _subjects.Type(visit, typed.Text) is { } turn => BackToTheDay(visit, turn),
        { } form when !_checkIn.Understands(visit, form, typed.Text) && Beside(visit, typed.Text) is { } turn => turn,
        { } form => _checkIn.Type(visit, form, typed.Text),
        null when CommandWords.Of(typed.Text) is { } command => Take(visit, command),
        null => Type(visit, typed.Text),
    };

    /// <summary>"Help", "why", "my week" while the log asks for a number: it shows what it says, and the log asks on.</summary>
    private Input.Command? BesideLog(Visit visit, Input.Typed typed) =>
        visit.Aside is { Kind: LogForm.Kind or AfterForm.Kind }
        && CommandWords.Of(typed.Text) is { Name: "help" or "why" or "week" or "trend" or "settings" or "privacy" } command
        && !IsChoice(visit, typed, typed.Text)
            ? command
            : null;

    /// <summary>A command in words or a question, in the middle of a check-in, which is asked again below an answer.</summary>
    private Turn? Beside(Visit visit, string text) => CommandWords.Of(text) is { } command
        ? Take(visit, command)
        : _ask.TypeUnasked(visit, text) is { Person: { } person } answer
            && _checkIn.Open(visit with { Person = person }, asked: true, Placement.Below, lead: _wording.WhereWeWere) is var open
            ? open with { Messages = [.. answer.Messages, .. open.Messages] }
            : null;

    /// <summary>Out of what is asked; while nothing is, the ways out are named and none is taken.</summary>
    private Turn Leave(Visit visit) => visit switch
    {
        { Aside.Kind: Erasure.Kind } => Say(visit.WithoutAside, _wording.NothingErased),
        { Aside: { } left } => BackToTheDay(visit, Left(visit, left)),
        { Form: { } open } => _checkIn.Leave(visit, open),
        _ => Say(visit, _wording.WaysOut),
    };

    /// <summary>On the subject's own card, whose buttons go with it.</summary>
    private Turn Left(Visit visit, OpenForm left) => new(visit.WithoutAside.Person)
    {
        Messages = [new Message(_wording.LeftQuestion, []) { Card = AsideForm<OnboardingContext>.CardOf(left), Placement = Placement.Below }],
    };

    /// <summary>A subject that is done with leads back to the day's question that was open before it.</summary>
    private Turn BackToTheDay(Visit visit, Turn done)
    {
        if (visit is not { Aside: not null, Form: not null } || done.Person is not { Aside: null, Form: not null } person
            || done.Messages.Any(message => message.Card == DayCard.Of(visit.Date)))
        {
            return done;
        }

        var open = _checkIn.Open(visit with { Person = person }, asked: true, Placement.Below, lead: _wording.WhereWeWere);
        return done with { Person = open.Person, Messages = [.. done.Messages, .. open.Messages] };
    }

    /// <summary>The tap that finished the form may come twice: then the answer is shown again without a word.</summary>
    private Turn AfterTheForm(Visit visit, FormPress? pressed) =>
        pressed is not null && (pressed.Kind == OnboardingForm.Kind || visit.Day?.LastFormId == pressed.FormId)
            ? _day.Show(visit, Placement.InPlace)
            : _day.Show(visit, Placement.Below, _wording.OldButton);

    /// <summary>With nothing open. What may make a day's answer another one goes before any wish.</summary>
    private Turn Type(Visit visit, string text)
    {
        var line = TypedLine.Read(text);
        return (visit.Day, Wishes.Read(text)) switch
        {
            ({ CheckIn: not null }, _) when AnywayWords.Mean(text) => _anyway.Typed(visit),
            ({ CheckIn: not null }, { } wish) when !line.SaysWhatDiffers => _day.Take(visit, wish),
            ({ CheckIn: not null }, _) when _day.Offered(visit, text) is { } payload => Below(Press(visit, payload)),
            ({ CheckIn: not null }, _) when TypedLine.MeansNoted(text) => Say(visit, _wording.AllRight),
            (not { CheckIn: not null }, { }) when !Filling.Tells(line) => _day.Show(visit, Placement.Below),
            ({ CheckIn: not null }, _) when SaysNoMoreThanMinutes(line) && _log.TypeUnasked(visit, text) is { } log => log,
            _ => _checkIn.TypeUnasked(visit, line) ?? _checkIn.HearPainGone(visit, line) ?? _ask.TypeUnasked(visit, text) ?? _log.TypeUnasked(visit, text)
                ?? _ask.TypeStatement(visit, text) ?? Unclear(visit, line),
        };
    }

    /// <summary>Minutes alone may be those of a session as well as those there are for one.</summary>
    private static bool SaysNoMoreThanMinutes(TypedLine line) =>
        line.Different.All(topic => topic == Topic.BusyDay)
        && line.Values.All(value => value.Question == Ask.Minutes)
        && line.OutOfRange.Count + line.Contradictions.Count == 0;

    private Turn Unclear(Visit visit, TypedLine line) => Say(visit, (line.Unplaced.Count > 0, visit.Day) switch
    {
        (true, _) when NotedLine.Of(line, _wording) is { } asked => asked,
        (_, { CheckIn: not null }) => _wording.UnclearAfterCheckIn,
        _ => _wording.UnclearBeforeCheckIn,
    });

    /// <summary>Whoever typed looks below what they typed.</summary>
    private static Turn Below(Turn turn) =>
        turn with { Messages = [.. turn.Messages.Select(message => message with { Placement = Placement.Below })] };

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
