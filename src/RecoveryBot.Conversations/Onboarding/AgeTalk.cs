using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// Asks once whether somebody who seems to have said so is under 18. If so, it ends as at the start: with the same words,
/// and nothing kept.
/// </summary>
internal sealed class AgeTalk : Subject
{
    public const string Kind = "age";

    private const string Minor = "minor";

    private readonly IWording _wording;
    private readonly IOnboardingWording _onboarding;
    private readonly AsideForm<Visit> _form;

    public AgeTalk(IWording wording, IOnboardingWording onboardingWording)
    {
        _wording = wording;
        _onboarding = onboardingWording;
        _form = new AsideForm<Visit>(new Form<Visit>(Kind, [Question(wording)]), wording, visit => visit, End);
    }

    public override string Name => Kind;

    public Turn Ask(Visit visit) => _form.Open(visit);

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var isMinor = form.Answers.Says(Minor, OnboardingAsk.Yes);
        var said = new Message(isMinor ? _onboarding.UnderAge : _wording.NotMinor, [])
        {
            Card = AsideForm<Visit>.CardOf(form),
            Placement = placement,
            IsFarewell = isMinor,
        };
        return new Turn(isMinor ? null : visit.Person) { Messages = [said] };
    }

    private static Question<Visit> Question(IWording wording) => new()
    {
        Id = Minor,
        Kind = QuestionKind.One,
        Ask = (_, _) => wording.AskMinor,
        Choices = (_, _) => [new(OnboardingAsk.Yes, wording.MinorYes), new(OnboardingAsk.No, wording.MinorNo)],
        Read = (text, _, _) => (TypedLine.Read(text).SaysMinor || TypedLine.MeansFine(text), TypedLine.MeansNone(text)) switch
        {
            (true, _) => new Reading.Understood(Answer.Of(OnboardingAsk.Yes)),
            (_, true) => new Reading.Understood(Answer.Of(OnboardingAsk.No)),
            _ => new Reading.NotUnderstood(wording.PickOne),
        },
    };
}
