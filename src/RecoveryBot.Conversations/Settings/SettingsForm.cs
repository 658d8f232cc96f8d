using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Settings;

/// <summary>
/// The settings as a form: its first question is the card with everything as it is now, the choice of a topic leads to
/// that topic's questions, most of them onboarding's own.
/// </summary>
internal sealed class SettingsForm
{
    public const string Kind = "settings";

    private static readonly LocalTime[] OfferedEvenings = [new(19, 0), new(20, 0), new(21, 0)];

    private static readonly LocalTime[] OfferedLookBacks = [new(17, 0), new(18, 0), new(19, 0)];

    private static readonly QuietHours[] OfferedQuiet =
        [new(new(21, 0), new(7, 0)), new(new(22, 0), new(7, 0)), new(new(23, 0), new(6, 0))];

    private readonly ISettingsWording _wording;
    private readonly IOnboardingWording _onboarding;

    public SettingsForm(ISettingsWording wording, IOnboardingWording onboardingWording)
    {
        _wording = wording;
        _onboarding = onboardingWording;
        Form = new Form<SettingsContext>(
            Kind, [Topics(), .. SettingRow.All.SelectMany(row => Questions(row.Topic).Select(
                question => question.When(answers => answers.Says(SettingsQuestionId.Topic, row.Id))))]);
    }

    public Form<SettingsContext> Form { get; }

    /// <summary>Whether the card is what is asked.</summary>
    public static bool IsAtCard(OpenForm form) => !form.Answers.Has(SettingsQuestionId.Topic);

    /// <summary>The card once more, after a change: it says what became of it.</summary>
    public OpenForm Again(OpenForm form, Answers marks) => Form.With(form, marks);

    /// <summary>
    /// A second tap on the screen whose tap made the change that the card tells of: answering and showing the card were
    /// one step of the form each.
    /// </summary>
    public static bool IsTheTapThatSaved(OpenForm form, FormPress press) =>
        form.Answers.Has(SettingsQuestionId.Saved) && press.FormId == form.Id && press.Revision == form.Revision - 2;

    private Question<SettingsContext> Topics()
    {
        var card = new SettingsCard(_wording, _onboarding);
        return new()
        {
            Id = SettingsQuestionId.Topic,
            Kind = QuestionKind.One,
            Columns = 2,
            Ask = (answers, context) => card.Of(answers, context),
            Choices = (_, _) =>
            [
                .. SettingRow.All.Select(row => new Choice(row.Id, _wording.Name(row.Topic))),
                new(SettingsQuestionId.Close, _wording.CloseSettings),
            ],
            Settle = (answers, _) => Answers.None.With(SettingsQuestionId.Topic, answers[SettingsQuestionId.Topic]!),
        };
    }

    private IReadOnlyList<Question<SettingsContext>> Questions(SettingTopic topic) => topic switch
    {
        SettingTopic.Goal => [TrainingQuestions.Goal<SettingsContext>(_onboarding)],
        SettingTopic.Level => TrainingQuestions.Level<SettingsContext>(_onboarding),
        SettingTopic.Minutes => [RecoveryDayQuestions.Minutes<SettingsContext>(_onboarding) with { MaySkip = false }],
        SettingTopic.Equipment => [RecoveryDayQuestions.AtHand<SettingsContext>(_onboarding)],
        SettingTopic.Health => HealthQuestions.Of<SettingsContext>(_onboarding),
        SettingTopic.Week => [],
        SettingTopic.Morning => [Morning(), TimeQuestion.Waking<SettingsContext>(_onboarding)],
        SettingTopic.Evening => [Evening()],
        SettingTopic.LookBack => [LookBack()],
        SettingTopic.Length => [Length()],
        SettingTopic.Nudge => [Nudge()],
        SettingTopic.Quiet => [Quiet()],
        SettingTopic.Zone => ZoneQuestions.Of<SettingsContext>(_onboarding, context => context.Now.ToInstant()),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    private Question<SettingsContext> Morning()
    {
        var asked = TimeQuestion.Of<SettingsContext>(_onboarding);
        return asked with
        {
            Ask = (_, _) => _wording.AskMorningTimes,
            Choices = (answers, context) => [.. asked.Choices(answers, context), new(SettingsQuestionId.Off, _wording.NoMornings)],
            Read = (typed, _, _) => (OnOffParser.IsOff(typed), MorningTimesParser.Read(typed)) switch
            {
                (true, _) => Understood(SettingsQuestionId.Off),
                (_, { } times) => new ParseResult.Understood(WeekdayTimeAnswers.Answer(times)),
                _ => new ParseResult.NotUnderstood(_wording.MorningTimesHint),
            },
        };
    }

    private Question<SettingsContext> Evening() =>
        InTheEvening(SettingsQuestionId.Evening, _wording.AskEveningTime, OfferedEvenings, Reminders.UsualEvening, _wording.NoEvenings);

    private Question<SettingsContext> LookBack() =>
        InTheEvening(SettingsQuestionId.LookBack, _wording.AskLookBackTime, OfferedLookBacks, Reminders.UsualLookBack, _wording.NoLookBack);

    private Question<SettingsContext> InTheEvening(
        string id, RichText ask, IReadOnlyList<LocalTime> offered, LocalTime usual, string off) => new()
        {
            Id = id,
            Kind = QuestionKind.Typed,
            Columns = offered.Count,
            Ask = (_, _) => ask,
            Choices = (_, _) =>
            [
                .. offered.Select(TimeQuestion.Pattern.Format).Select(time => new Choice(time, time)),
                new(SettingsQuestionId.Off, off),
            ],
            Read = (typed, _, _) => (OnOffParser.Read(typed), EveningTimeParser.Read(typed)) switch
            {
                (false, _) => Understood(SettingsQuestionId.Off),
                (true, _) => Understood(TimeQuestion.Pattern.Format(usual)),
                (_, { } time) => Understood(TimeQuestion.Pattern.Format(time)),
                _ => new ParseResult.NotUnderstood(_wording.EveningTimeHint),
            },
        };

    private Question<SettingsContext> Length() => new()
    {
        Id = SettingsQuestionId.Length,
        Kind = QuestionKind.One,
        Ask = (_, _) => _wording.AskLength,
        Choices = (_, _) => [new(SettingsQuestionId.Full, _wording.FullMornings), new(SettingsQuestionId.Shorter, _wording.ShorterMornings)],
    };

    private Question<SettingsContext> Nudge() => new()
    {
        Id = SettingsQuestionId.Nudge,
        Kind = QuestionKind.One,
        Ask = (_, _) => _wording.AskNudge,
        Choices = (_, _) => [new(SettingsQuestionId.On, _wording.NudgeOnce), new(SettingsQuestionId.Off, _wording.NoNudge)],
        Read = (typed, _, _) => OnOffParser.Read(typed) is { } on
            ? Understood(on ? SettingsQuestionId.On : SettingsQuestionId.Off)
            : new ParseResult.NotUnderstood(_wording.PickOne),
    };

    private Question<SettingsContext> Quiet() => new()
    {
        Id = SettingsQuestionId.Quiet,
        Kind = QuestionKind.Typed,
        Ask = (_, _) => _wording.AskQuiet,
        Choices = (_, _) =>
        [
            .. OfferedQuiet.Select(quiet => new Choice(SettingsAnswers.IdOf(quiet), _wording.QuietNow(quiet))),
            new(SettingsQuestionId.Off, _wording.NoQuiet),
        ],
        Read = (typed, _, _) => (OnOffParser.Read(typed), QuietHoursParser.Read(typed)) switch
        {
            (false, _) => Understood(SettingsQuestionId.Off),
            (_, { } quiet) => Understood(SettingsAnswers.IdOf(quiet)),
            _ => new ParseResult.NotUnderstood(_wording.QuietHint),
        },
    };

    private static ParseResult Understood(string value) => new ParseResult.Understood(Answer.Of(value));
}
