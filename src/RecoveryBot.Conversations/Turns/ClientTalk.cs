using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Turns;

/// <summary>What an onboarded client can say, and what answers it: one row each.</summary>
internal sealed class ClientTalk
{
    private readonly IWording _wording;
    private readonly CheckInTalk _checkIn;
    private readonly DayTalk _day;
    private readonly Prompting _prompting;

    public ClientTalk(RecoveryModel model, IWording wording)
    {
        var judgement = new Judgement(model);
        var cards = new DayCards(wording, judgement);
        var end = new CheckInEnd(wording, judgement, cards);
        _wording = wording;
        _checkIn = new CheckInTalk(wording, end);
        _day = new DayTalk(wording, _checkIn, end, cards);
        _prompting = new Prompting(wording, _checkIn);
    }

    /// <param name="visit">About the day it is now, or the one that just ended if that is what this is about.</param>
    public Turn Take(Visit visit, Input input) => (visit.Form, input) switch
    {
        (_, Input.Due due) => _prompting.Take(visit, due),
        (_, Input.Command { Name: "checkin" }) => _checkIn.Open(visit, asked: true, Placement.Below),
        (_, Input.Command { Name: "today" }) => _day.Show(visit, Placement.Below),
        (_, Input.Command { Name: "why" }) => _day.Why(visit, Placement.Below),
        (_, Input.Command { Name: "help" }) => Say(visit, _wording.ClientHelp),
        (null, Input.Command { Name: "start" }) => _day.Show(visit, Placement.Below, _wording.WelcomeBack),
        (_, Input.Command { Name: "start" }) => _day.Show(visit, Placement.Below, _wording.WelcomeBackHalfWay),
        (_, Input.Command command) => CommandWords.Of($"{command.Name} {command.Arguments}") is { } meant
            ? Take(visit, meant)
            : Say(visit, _wording.UnknownCommand),
        ({ } form, Input.Press press) when FormPress.Parse(press.Payload) is { } pressed => _checkIn.Press(visit, form, pressed),
        (_, Input.Press press) when DayPress.Parse(press.Payload) is { } pressed => _day.Press(visit, pressed),
        (_, Input.Press press) => AfterTheForm(visit, press),
        ({ } form, Input.Typed typed) => _checkIn.Type(visit, form, typed.Text),
        (null, Input.Typed typed) => CommandWords.Of(typed.Text) is { } command ? Take(visit, command) : Type(visit, typed.Text),
        _ => throw new InvalidOperationException($"No rule for {input.GetType().Name}."),
    };

    /// <summary>The tap that finished the form may come twice: then the answer is shown again without a word.</summary>
    private Turn AfterTheForm(Visit visit, Input.Press press) =>
        FormPress.Parse(press.Payload) is { } pressed
        && (pressed.Kind == OnboardingForm.Kind || visit.Day?.LastFormId == pressed.FormId)
            ? _day.Show(visit, Placement.InPlace)
            : _day.Show(visit, Placement.Below, _wording.OldButton);

    /// <summary>With nothing open. What may make a day's answer another one goes before any wish.</summary>
    private Turn Type(Visit visit, string text)
    {
        var line = TypedLine.Read(text);
        return (visit.Day, Wishes.Read(text)) switch
        {
            ({ CheckIn: not null }, { } wish) when !line.SaysWhatCounts => _day.Take(visit, wish),
            ({ CheckIn: not null }, _) when TypedLine.MeansNoted(text) => Say(visit, _wording.AllRight),
            (not { CheckIn: not null }, { }) when line.SaysNothing => _day.Show(visit, Placement.Below),
            _ => _checkIn.TypeUnasked(visit, line) ?? Unclear(visit),
        };
    }

    private Turn Unclear(Visit visit) => Say(
        visit,
        visit.Day is { CheckIn: not null } ? _wording.UnclearAfterCheckIn : _wording.UnclearBeforeCheckIn);

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
