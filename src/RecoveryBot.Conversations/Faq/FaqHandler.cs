using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Faq;

/// <summary>Answers what people ask about rest and recovery, and names a professional where that is the answer.</summary>
internal sealed class FaqHandler : Feature
{
    private const string Show = "show";
    private const string More = "more";
    private const int MostNear = 3;

    private readonly IFaqWording _wording;
    private readonly OverlayForm<ClientTurn> _form;

    public FaqHandler(IFaqWording wording)
    {
        _wording = wording;
        _form = new OverlayForm<ClientTurn>(new FaqForm(wording).Form, wording, clientTurn => clientTurn, End);
    }

    public override string Name => FaqForm.Kind;

    public override IReadOnlyList<string> Commands => [Name];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => command.Arguments.Trim().Length == 0
        ? _form.Open(clientTurn)
        : Say(clientTurn, Answer(clientTurn, command.Arguments));

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    /// <summary>What is typed while it asks is the question, unless it is a command in words.</summary>
    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) =>
        CommandWords.Of(text) is null ? _form.Type(clientTurn, open, text) : null;

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        // What is near one answer has one card: however often its buttons are pressed, it shows the latest.
        (Show, [var id, var once]) when Question(id) is { } question => Say(clientTurn, Shown(clientTurn, question) with { Card = $"near-{once}" }),
        (Show, [var id]) when Question(id) is { } question => Say(clientTurn, Shown(clientTurn, question)),
        (More, _) when clientTurn.IsUsed(press.Argument) => UsedButton.Pressed(clientTurn, press.Argument, _wording),
        (More, _) when press.Argument.Length > 0 => _form.Open(clientTurn.Spending(press.Argument)),
        _ => null,
    };

    /// <summary>A question that was typed while nothing is asked. Null if it is none, or nothing is known that is near.</summary>
    public Turn? TypeUnasked(ClientTurn clientTurn, string text) =>
        QuestionDetector.Ask(text) && (MedicalWords.Read(text) is not null || Found(clientTurn, text).Count > 0)
            ? Say(clientTurn, Answer(clientTurn, text))
            : null;

    /// <summary>
    /// Words that are no question by their form, such as "my watch says red", are answered only if one answer fits them. Null
    /// if none does.
    /// </summary>
    public Turn? TypeStatement(ClientTurn clientTurn, string text) =>
        Spelling.Fold(text).Contains(' ', StringComparison.Ordinal) && Found(clientTurn, text) is [(_, true), ..]
            ? Say(clientTurn, Answer(clientTurn, text))
            : null;

    /// <summary>The answer that fits a question; null if it is none, if it is for professionals, or if no answer fits it.</summary>
    public Turn? TypeQuestion(ClientTurn clientTurn, string text) => QuestionDetector.Ask(text) && MedicalWords.Read(text) is null
        ? TypeStatement(clientTurn, text)
        : null;

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var answer = Question(form.Answers[FaqForm.Which]?.Only) is { } picked
            ? Shown(clientTurn, picked)
            : Answer(clientTurn, form.Answers[FaqForm.What]?.Only ?? "");
        return Say(clientTurn, answer with { Card = OverlayForm<ClientTurn>.CardOf(form), Placement = placement });
    }

    private Message Answer(ClientTurn clientTurn, string words) => (MedicalWords.Read(words), Found(clientTurn, words)) switch
    {
        (FaqRefusal.Sign sign, _) => new Message(_wording.SignInQuestion(sign.What, sign.IsEmergency), []),
        (FaqRefusal.Topic topic, _) => new Message(_wording.Refused(topic.What), [MoreRow(clientTurn)]),
        (_, [(var best, true), .. var others]) => new Message(_wording.Answered(best), [.. others.Select(other => Row(clientTurn, other)), MoreRow(clientTurn)]),
        (_, var near) => new Message(_wording.NothingFits(near.Count > 0), [.. near.Select(one => Row(clientTurn, one)), MoreRow(clientTurn)]),
    };

    private List<(FaqEntry Question, bool Fits)> Found(ClientTurn clientTurn, string words) =>
    [
        .. clientTurn.Context.FindQuestions(words).Take(MostNear)
            .Select(found => (Question: Question(found.Id), found.Fits))
            .Where(found => found.Question is not null).Select(found => (found.Question!, found.Fits)),
    ];

    private Message Shown(ClientTurn clientTurn, FaqEntry question) => new(_wording.Answered(question), [MoreRow(clientTurn)]);

    private IReadOnlyList<Button> Row(ClientTurn clientTurn, (FaqEntry Question, bool Fits) near) =>
        [new Button(near.Question.Label, new FeaturePress(Name, Show, $"{near.Question.Id}={clientTurn.Context.NewFormId}").Payload)];

    private IReadOnlyList<Button> MoreRow(ClientTurn clientTurn) =>
        [new Button(_wording.AskSomethingElse, new FeaturePress(Name, More, clientTurn.Context.NewFormId).Payload)];

    private FaqEntry? Question(string? id) => _wording.Questions.FirstOrDefault(question => question.Id == id);

    private static Turn Say(ClientTurn clientTurn, Message message) => new(clientTurn.Person) { Messages = [message] };
}
