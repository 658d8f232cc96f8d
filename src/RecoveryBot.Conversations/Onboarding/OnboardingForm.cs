using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;

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
        Form = new Form<OnboardingContext>(
            Kind, [.. Agreement(), .. Training(), .. Week(), .. RecoveryDays(), .. Health(), .. Calendar()]);
    }

    public Form<OnboardingContext> Form { get; }

    /// <summary>Null while a question is open.</summary>
    public OnboardingEnd? End(Answers answers, OnboardingContext context)
    {
        if (Form.Next(answers, context) is not null)
        {
            return null;
        }

        if (!answers.Says(OnboardingAsk.Consent, OnboardingAsk.Yes))
        {
            return new OnboardingEnd.Declined(_wording.Declined);
        }

        if (!MayGoOn(answers))
        {
            return new OnboardingEnd.Minor(_wording.UnderAge);
        }

        var client = OnboardingAnswers.ToClient(answers, context.Now);
        return new OnboardingEnd.Complete(client, Closing(client, context));
    }

    private static bool MayGoOn(Answers answers) =>
        answers.Says(OnboardingAsk.Consent, OnboardingAsk.Yes) && answers.Says(OnboardingAsk.Adult, OnboardingAsk.Yes);

    /// <summary>A question to an adult who agreed.</summary>
    private static Question<OnboardingContext> Question(
        string id,
        RichText ask,
        IReadOnlyList<Choice> choices,
        Func<Answers, bool>? applies = null) => new()
        {
            Id = id,
            Kind = QuestionKind.One,
            Applies = (answers, _) => MayGoOn(answers) && (applies is null || applies(answers)),
            Ask = (_, _) => ask,
            Choices = (_, _) => choices,
        };

    private static Reading Understood(string value) => new Reading.Understood(Answer.Of(value));
}
