using NodaTime.Text;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Settings;

/// <summary>
/// Shows and changes the client's settings. A change holds at once and leads back to the card, which stays open until the
/// client leaves it; what is typed there and names no setting is meant for somebody else.
/// </summary>
internal sealed class SettingsHandler : Feature
{
    private readonly ISettingsWording _wording;
    private readonly CheckInCompletion _checkIn;
    private readonly PlanHandler _plan;
    private readonly SettingsForm _settings;
    private readonly OverlayForm<SettingsContext> _form;

    /// <param name="plan">Where the planned week is changed.</param>
    public SettingsHandler(ISettingsWording wording, IOnboardingWording onboardingWording, CheckInCompletion checkIn, PlanHandler plan)
    {
        _wording = wording;
        _checkIn = checkIn;
        _plan = plan;
        _settings = new SettingsForm(wording, onboardingWording);
        _form = new OverlayForm<SettingsContext>(_settings.Form, wording, ContextOf, End);
    }

    public override string Name => SettingsForm.Kind;

    public override IReadOnlyList<string> Commands => [SettingsForm.Kind];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) =>
        Take(clientTurn, command.Arguments) ?? _form.Open(clientTurn, lead: _wording.SettingsLineHint);

    public override bool Understands(ClientTurn clientTurn, Input.Command command) => SettingRow.Read(command.Arguments) is { Said.Length: > 0 };

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => SettingsForm.IsTheTapThatSaved(open, press)
        ? _form.Show(clientTurn, open, placement: Placement.InPlace)
        : _form.Press(clientTurn, open, press);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        if (!SettingsForm.IsAtCard(open))
        {
            return _form.Type(clientTurn, open, text);
        }

        var isAnswer = _settings.Form.Type(open, text, ContextOf(clientTurn)).Outcome is FormOutcome.Accepted;
        return isAnswer ? _form.Type(clientTurn, open, text)
            : CommandWords.Of(text) is not null || text.Trim().Length == 0 ? null
            : Take(clientTurn, text);
    }

    /// <summary>A topic and what is said about it, which answers its first question. Null if no topic is named.</summary>
    private Turn? Take(ClientTurn clientTurn, string line) => (line.Trim().Length, SettingRow.Read(line)) switch
    {
        (0, _) => _form.Open(clientTurn),
        // "Stop" leaves a question; it is no answer to one.
        (_, var (row, rest)) when rest.Length > 0 && !ExitWords.Mean(rest) && row.Topic != SettingTopic.Week =>
            _form.Type(clientTurn, _settings.Form.Start(clientTurn.Context.NewFormId, About(row)), rest),
        (_, var (row, _)) => _form.Open(clientTurn, About(row)),
        _ when Parsing.MorningTimesParser.Read(line) is not null => _form.Type(
            clientTurn, _settings.Form.Start(clientTurn.Context.NewFormId, About(SettingRow.Of(SettingTopic.Morning))), line),
        _ => null,
    };

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement) => SettingsAnswers.TopicOf(form.Answers) switch
    {
        null => new Turn(clientTurn.Person)
        {
            Messages = [new Message(_wording.SettingsClosed, []) { Card = OverlayForm<SettingsContext>.CardOf(form), Placement = placement }],
        },
        { Topic: SettingTopic.Week } => _plan.Open(clientTurn),
        var row => Applied(clientTurn, row, form, placement),
    };

    private Turn Applied(ClientTurn clientTurn, SettingRow row, OpenForm form, Placement placement)
    {
        var client = SettingsAnswers.Applied(row.Topic, clientTurn.Client, form.Answers, clientTurn.Date);
        var changed = clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
        var again = row.AltersToday && client != clientTurn.Client && clientTurn.Day is ClientDay.Answered ? DecidedAgain(changed) : null;
        var person = again?.Person ?? changed.Person;
        var present = ClientTurn.Today(person, person.Client!, clientTurn.Context).Resuming(form.Id);
        var (agenda, facts) = SettingsReplanner.Of(present, clientTurn.Client);
        var shown = _form.Show(present, _settings.Again(form, Marks(row, agenda, clientTurn, again?.Person)), placement: placement);
        return shown with
        {
            Facts = [.. again?.Facts ?? [], .. facts],
            Messages = [.. again?.Messages ?? [], .. shown.Messages],
            Agenda = [.. again?.Agenda ?? [], .. agenda],
        };
    }

    /// <summary>An answer of the day that is being changed just now stays open, and its card with it.</summary>
    private Turn DecidedAgain(ClientTurn clientTurn)
    {
        var cleared = clientTurn.Client.Profile is { MedicalClearance: MedicalClearance.Recorded, MedicalClearanceDate: { } date } && date == clientTurn.Date;
        return _checkIn.DecidedAgain(cleared ? clientTurn with { Person = Clearance.WithoutReferral(clientTurn, clientTurn.Date) } : clientTurn);
    }

    private static Answers About(SettingRow row) => Answers.None.With(SettingsQuestionId.Topic, Answer.Of(row.Id));

    private static Answers Marks(SettingRow row, IReadOnlyList<AgendaChange> agenda, ClientTurn before, PersonState? after)
    {
        var pause = before.Person.Pause;
        var marks = Answers.None.With(SettingsQuestionId.Saved, Answer.Of(row.Id));
        if (agenda.OfType<AgendaChange.Set>().LastOrDefault(set => set.Occurrence.Kind == OccurrenceKind.MorningPrompt) is { } next
            && !(pause?.Covers(next.Occurrence.Date) ?? false))
        {
            marks = marks.With(SettingsQuestionId.Next, Answer.Of(InstantPattern.ExtendedIso.Format(next.DueAt)));
        }

        return after is null ? marks : marks.With(
            SettingsQuestionId.DecidedAgain,
            Answer.Of(DecisionOf(after.Day) == DecisionOf(before.Day) ? SettingsQuestionId.Same : SettingsQuestionId.Other));
    }

    private static SettingsContext ContextOf(ClientTurn clientTurn) =>
        new(clientTurn.Client, clientTurn.Now.InZone(clientTurn.Zone), DecisionOf(clientTurn.Day));

    private static Decision? DecisionOf(ClientDay? day) => (day as ClientDay.Answered)?.Decision;
}
