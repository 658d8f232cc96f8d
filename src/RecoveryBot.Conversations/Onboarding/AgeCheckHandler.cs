using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// Asks once whether somebody who seems to have said so is under 18. If so, it ends as at the start: with the same words,
/// and nothing kept.
/// </summary>
internal sealed class AgeCheckHandler : Feature
{
    public const string Kind = "age";

    private const string Minor = "minor";

    private readonly ITurnWording _wording;
    private readonly IOnboardingWording _onboarding;
    private readonly OverlayForm<ClientTurn> _form;

    public AgeCheckHandler(ITurnWording wording, IOnboardingWording onboardingWording)
    {
        _wording = wording;
        _onboarding = onboardingWording;
        _form = new OverlayForm<ClientTurn>(new Form<ClientTurn>(Kind, [Question(wording)]), wording, clientTurn => clientTurn, End);
    }

    public override string Name => Kind;

    public Turn Ask(ClientTurn clientTurn) => _form.Open(clientTurn);

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) => _form.Type(clientTurn, open, text);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var isMinor = form.Answers.Says(Minor, OnboardingQuestionId.Yes);
        var said = new Message(isMinor ? _onboarding.UnderAge : _wording.NotMinor, [])
        {
            Card = OverlayForm<ClientTurn>.CardOf(form),
            Placement = placement,
            IsFarewell = isMinor,
        };
        return new Turn(isMinor ? null : clientTurn.Person) { Messages = [said] };
    }

    private static Question<ClientTurn> Question(ITurnWording wording) => new()
    {
        Id = Minor,
        Kind = QuestionKind.One,
        Ask = (_, _) => wording.AskMinor,
        Choices = (_, _) => [new(OnboardingQuestionId.Yes, wording.MinorYes), new(OnboardingQuestionId.No, wording.MinorNo)],
        Read = (text, _, _) => (CheckInLine.Read(text).SaysMinor || CheckInLine.MeansFine(text), CheckInLine.MeansNone(text)) switch
        {
            (true, _) => new ParseResult.Understood(Answer.Of(OnboardingQuestionId.Yes)),
            (_, true) => new ParseResult.Understood(Answer.Of(OnboardingQuestionId.No)),
            _ => new ParseResult.NotUnderstood(wording.PickOne),
        },
    };
}
