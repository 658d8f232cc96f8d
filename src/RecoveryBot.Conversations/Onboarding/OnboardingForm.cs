using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// Getting to know a client, in at most ten taps. Consent comes first: before it nothing about a person may be kept.
/// A no to consent or to "18 or over" ends the form.
/// </summary>
public sealed partial class OnboardingForm
{
    public const string Kind = "onboard";

    /// <summary>Which wording of the consent is agreed to; grows when what is kept, or what for, changes.</summary>
    public const int ConsentVersion = 1;

    private readonly IOnboardingWording _wording;

    public OnboardingForm(IOnboardingWording wording)
    {
        _wording = wording;
        Form = new Form<OnboardingContext>(Kind, [.. Agreement(), .. AboutTheClient().Select(question => question.When(MayGoOn))]);
    }

    public Form<OnboardingContext> Form { get; }

    /// <summary>Null while a question is open.</summary>
    public OnboardingOutcome? End(Answers answers, OnboardingContext context)
    {
        if (Form.Next(answers, context) is not null)
        {
            return null;
        }

        if (!answers.Says(OnboardingQuestionId.Consent, OnboardingQuestionId.Yes))
        {
            return new OnboardingOutcome.Declined(_wording.Declined);
        }

        if (!MayGoOn(answers))
        {
            return new OnboardingOutcome.Minor(_wording.UnderAge);
        }

        var client = OnboardingAnswers.ToClient(answers, context.Now);
        return new OnboardingOutcome.Complete(client, Closing(client, context));
    }

    private static bool MayGoOn(Answers answers) =>
        answers.Says(OnboardingQuestionId.Consent, OnboardingQuestionId.Yes) && answers.Says(OnboardingQuestionId.Adult, OnboardingQuestionId.Yes);

    private IReadOnlyList<Question<OnboardingContext>> AboutTheClient() =>
    [
        TrainingQuestions.Goal<OnboardingContext>(_wording),
        .. TrainingQuestions.Level<OnboardingContext>(_wording),
        .. WeekQuestions.Of<OnboardingContext>(_wording, (answers, _) => WeekAnswers.WeekOf(answers)),
        RecoveryDayQuestions.Minutes<OnboardingContext>(_wording),
        RecoveryDayQuestions.AtHand<OnboardingContext>(_wording),
        .. HealthQuestions.Of<OnboardingContext>(_wording),
        TimeQuestion.Of<OnboardingContext>(_wording),
        TimeQuestion.Waking<OnboardingContext>(_wording),
        .. ZoneQuestions.Of<OnboardingContext>(_wording, context => context.Now),
    ];

    private RichText Closing(Client client, OnboardingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[client.Zone];
        var (_, at) = PromptTimes.NextAfter(
            context.Now, day => PromptTimes.At(day, client.CheckInAt, zone, client.DayStart), zone, lastAsked: null, client.DayStart);
        var today = context.Now.InZone(zone).Date;
        return _wording.Closing(at.InZone(zone).LocalDateTime, today, client.Zone, OnboardingAnswers.WaitsForClearance(client));
    }
}
