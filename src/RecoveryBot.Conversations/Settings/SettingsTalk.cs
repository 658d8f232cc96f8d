using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Settings;

/// <summary>
/// Shows and changes the client's settings. A change holds at once and leads back to the card, which stays open until the
/// client leaves it; what is typed there and names no setting is meant for somebody else.
/// </summary>
internal sealed class SettingsTalk : Subject
{
    private readonly IWording _wording;
    private readonly CheckInEnd _checkIn;
    private readonly PlanTalk _plan;
    private readonly SettingsForm _settings;
    private readonly AsideForm<SettingsContext> _form;

    /// <param name="plan">Where the planned week is changed.</param>
    public SettingsTalk(IWording wording, IOnboardingWording onboardingWording, CheckInEnd checkIn, PlanTalk plan)
    {
        _wording = wording;
        _checkIn = checkIn;
        _plan = plan;
        _settings = new SettingsForm(wording, onboardingWording);
        _form = new AsideForm<SettingsContext>(_settings.Form, wording, ContextOf, End);
    }

    public override string Name => SettingsForm.Kind;

    public override IReadOnlyList<string> Commands => [SettingsForm.Kind];

    public override Turn Command(Visit visit, Input.Command command) =>
        Take(visit, command.Arguments) ?? _form.Open(visit, lead: _wording.SettingsLineHint);

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => SettingsForm.IsTheTapThatSaved(open, press)
        ? _form.Show(visit, open, placement: Placement.InPlace)
        : _form.Press(visit, open, press);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(Visit visit, OpenForm open, string text)
    {
        if (!SettingsForm.IsAtCard(open))
        {
            return _form.Type(visit, open, text);
        }

        var isAnswer = _settings.Form.Type(open, text, ContextOf(visit)).Outcome is FormOutcome.Accepted;
        return isAnswer ? _form.Type(visit, open, text)
            : CommandWords.Of(text) is not null || text.Trim().Length == 0 ? null
            : Take(visit, text);
    }

    /// <summary>A topic and what is said about it, which answers its first question. Null if no topic is named.</summary>
    private Turn? Take(Visit visit, string line) => (line.Trim().Length, SettingRow.Read(line)) switch
    {
        (0, _) => _form.Open(visit),
        // "Stop" leaves a question; it is no answer to one.
        (_, var (row, rest)) when rest.Length > 0 && !ExitWords.Mean(rest) && row.Topic != SettingTopic.Week =>
            _form.Type(visit, _settings.Form.Start(visit.Context.NewFormId, About(row)), rest),
        (_, var (row, _)) => _form.Open(visit, About(row)),
        _ when Calendar.MorningTimesReading.Read(line) is not null => _form.Type(
            visit, _settings.Form.Start(visit.Context.NewFormId, About(SettingRow.Of(SettingTopic.Morning))), line),
        _ => null,
    };

    private Turn End(Visit visit, OpenForm form, Placement placement) => SettingsAnswers.TopicOf(form.Answers) switch
    {
        null => new Turn(visit.Person)
        {
            Messages = [new Message(_wording.SettingsClosed, []) { Card = AsideForm<SettingsContext>.CardOf(form), Placement = placement }],
        },
        { Topic: SettingTopic.Week } => _plan.Open(visit),
        var row => Applied(visit, row, form, placement),
    };

    private Turn Applied(Visit visit, SettingRow row, OpenForm form, Placement placement)
    {
        var client = SettingsAnswers.Applied(row.Topic, visit.Client, form.Answers, visit.Date);
        var changed = visit with { Client = client, Person = visit.Person with { Client = client } };
        var again = row.AltersToday && client != visit.Client && visit.Day is { CheckIn: not null } ? DecidedAgain(changed) : null;
        var person = again?.Person ?? changed.Person;
        var present = Visit.Today(person, person.Client!, visit.Context).Resuming(form.Id);
        var (agenda, facts) = Replanning.Of(present, visit.Client);
        var shown = _form.Show(present, _settings.Again(form, Marks(row, agenda, visit, again?.Person)), placement: placement);
        return shown with
        {
            Facts = [.. again?.Facts ?? [], .. facts],
            Messages = [.. again?.Messages ?? [], .. shown.Messages],
            Agenda = [.. again?.Agenda ?? [], .. agenda],
        };
    }

    /// <summary>An answer of the day that is being changed just now stays open, and its card with it.</summary>
    private Turn DecidedAgain(Visit visit)
    {
        var cleared = visit.Client.Profile is { MedicalClearance: MedicalClearance.Recorded, MedicalClearanceDate: { } date } && date == visit.Date;
        var day = cleared ? visit.DayOrNew with { ReferralBefore = null } : visit.DayOrNew;
        var again = _checkIn.DecidedAgain(visit with { Person = visit.With(day, form: null) });
        return visit.Form is null
            ? again
            : again with { Person = again.Person! with { Form = visit.Form }, Messages = [] };
    }

    private static Answers About(SettingRow row) => Answers.None.With(SettingsAsk.Topic, Answer.Of(row.Id));

    private static Answers Marks(SettingRow row, IReadOnlyList<AgendaChange> agenda, Visit before, PersonState? after)
    {
        var pause = before.Person.Pause;
        var marks = Answers.None.With(SettingsAsk.Saved, Answer.Of(row.Id));
        if (agenda.OfType<AgendaChange.Set>().LastOrDefault(set => set.Occurrence.Kind == OccurrenceKind.MorningPrompt) is { } next
            && !(pause?.Covers(next.Occurrence.Date) ?? false))
        {
            marks = marks.With(SettingsAsk.Next, Answer.Of(InstantPattern.ExtendedIso.Format(next.DueAt)));
        }

        return after is null ? marks : marks.With(
            SettingsAsk.DecidedAgain,
            Answer.Of(after.Day!.Decision == before.Day!.Decision ? SettingsAsk.Same : SettingsAsk.Other));
    }

    private static SettingsContext ContextOf(Visit visit) =>
        new(visit.Client, visit.Now.InZone(visit.Zone), visit.Day?.Decision);
}
