using RecoveryBot.Conversations.Asking;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.OwnData;
using RecoveryBot.Conversations.Pausing;
using RecoveryBot.Conversations.Privacy;
using RecoveryBot.Conversations.Settings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Trends;
using RecoveryBot.Conversations.Weeks;
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
    private readonly JoinedTalk _joined;
    private readonly SubjectList _subjects;

    public ClientTalk(RecoveryModel model, IWording wording, IOnboardingWording onboardingWording)
    {
        var judgement = new Judgement(model);
        var cards = new DayCards(wording, judgement);
        var end = new CheckInEnd(wording, judgement, cards);
        _wording = wording;
        _checkIn = new CheckInTalk(wording, end);
        var after = new AfterTalk(wording, judgement);
        _day = new DayTalk(wording, _checkIn, end, cards, after);
        _prompting = new Prompting(wording, _checkIn);
        var plan = new PlanTalk(wording, onboardingWording, judgement, end);
        _joined = new JoinedTalk(wording, end, plan);
        _subjects = new SubjectList(
            wording,
            [
                after,
                new LogTalk(wording, after),
                new WeekTalk(wording, cards, judgement, plan),
                plan,
                new DeloadTalk(wording, cards, judgement),
                new PauseTalk(wording),
                new TrendTalk(wording),
                new SettingsTalk(wording, onboardingWording, end, plan),
                new PrivacyTalk(wording, Take),
                new ConnectTalk(wording, new Redeeming(wording)),
                new AskTalk(wording),
                new ExportTalk(wording),
                new ForgetTalk(wording, new Erasure(wording)),
            ]);
    }

    /// <param name="visit">About the day it is now, or the one that just ended if that is what this is about.</param>
    public Turn Take(Visit visit, Input input) => input switch
    {
        Input.Press press => Press(visit, press.Payload),
        Input.Due due => _subjects.Due(visit.WithoutPress, due) ?? _prompting.Take(visit.WithoutPress, due),
        Input.Command command => Take(visit.WithoutPress, command),
        Input.Typed typed => Type(visit.WithoutPress, typed),
        _ => throw new InvalidOperationException($"No rule for {input.GetType().Name}."),
    };

    /// <summary>Another chat was connected with the one in which this client is known.</summary>
    public Turn Joined(Visit visit, Joined joined) => _joined.Of(visit, joined);

    /// <summary>The open question once more, if there is one.</summary>
    public Turn AskAgain(Visit visit) => (visit.Aside, visit.Form) switch
    {
        ({ } open, _) when _subjects.AskAgain(visit, open, _wording.AskedAgain) is { } turn => turn,
        (_, { }) => _checkIn.Open(visit, asked: true, Placement.Below, Lane.Reminder, _wording.AskedAgain),
        _ => new Turn(visit.Person),
    };

    private Turn Take(Visit visit, Input.Command command) => (command.Name, visit.Form) switch
    {
        ("checkin", _) => _checkIn.Open(
            visit.WithoutAside, asked: true, Placement.Below, lead: visit.IsPaused ? _wording.PauseStaysOn : null),
        ("today", _) => _day.Show(visit, Placement.Below),
        ("why", _) => _day.Why(visit, Placement.Below),
        ("help", _) => Say(visit, _wording.ClientHelp),
        ("start", null) => _day.Show(visit, Placement.Below, _wording.WelcomeBack),
        ("start", _) => _day.Show(visit, Placement.Below, _wording.WelcomeBackHalfWay),
        _ => _subjects.Command(visit, command) ?? Guess(visit, command),
    };

    private Turn Guess(Visit visit, Input.Command command) =>
        CommandWords.Of($"{command.Name} {command.Arguments}") is { } meant
            ? Take(visit, meant)
            : Say(visit, _wording.UnknownCommand);

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
        _ when _subjects.Type(visit, typed.Text) is { } turn => BackToTheDay(visit, turn),
        { } form => _checkIn.Type(visit, form, typed.Text),
        null when CommandWords.Of(typed.Text) is { } command => Take(visit, command),
        null => Type(visit, typed.Text),
    };

    /// <summary>A subject that is done with leads back to the day's question that was open before it.</summary>
    private Turn BackToTheDay(Visit visit, Turn done)
    {
        if (visit is not { Aside: not null, Form: not null } || done.Person is not { Aside: null, Form: not null } person)
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
