using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Asking;

/// <summary>Answers what people ask about rest and recovery, and names a professional where that is the answer.</summary>
internal sealed class AskTalk : Subject
{
    private const string Show = "show";
    private const string More = "more";
    private const int MostNear = 3;

    private readonly IWording _wording;
    private readonly AsideForm<Visit> _form;

    public AskTalk(IWording wording)
    {
        _wording = wording;
        _form = new AsideForm<Visit>(new AskForm(wording).Form, wording, visit => visit, End);
    }

    public override string Name => AskForm.Kind;

    public override IReadOnlyList<string> Commands => [Name];

    public override Turn Command(Visit visit, Input.Command command) => command.Arguments.Trim().Length == 0
        ? _form.Open(visit)
        : Say(visit, Answer(visit, command.Arguments));

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    /// <summary>What is typed while it asks is the question, unless it is a command in words.</summary>
    public override Turn? Type(Visit visit, OpenForm open, string text) =>
        CommandWords.Of(text) is null ? _form.Type(visit, open, text) : null;

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        // What is near one answer has one card: however often its buttons are pressed, it shows the latest.
        (Show, [var id, var once]) when Question(id) is { } question => Say(visit, Shown(visit, question) with { Card = $"near-{once}" }),
        (Show, [var id]) when Question(id) is { } question => Say(visit, Shown(visit, question)),
        (More, _) when visit.IsSpent(press.Argument) => UsedButton.Pressed(visit, press.Argument, _wording),
        (More, _) when press.Argument.Length > 0 => _form.Open(visit.Spending(press.Argument)),
        _ => null,
    };

    /// <summary>A question that was typed while nothing is asked. Null if it is none, or nothing is known that is near.</summary>
    public Turn? TypeUnasked(Visit visit, string text) =>
        QuestionWords.Ask(text) && (MedicalWords.Read(text) is not null || Found(visit, text).Count > 0)
            ? Say(visit, Answer(visit, text))
            : null;

    /// <summary>
    /// Words that are no question by their form, such as "my watch says red", are answered only if one answer fits them. Null
    /// if none does.
    /// </summary>
    public Turn? TypeStatement(Visit visit, string text) =>
        Spelling.Fold(text).Contains(' ', StringComparison.Ordinal) && Found(visit, text) is [(_, true), ..]
            ? Say(visit, Answer(visit, text))
            : null;

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var answer = Question(form.Answers[AskForm.Which]?.Only) is { } picked
            ? Shown(visit, picked)
            : Answer(visit, form.Answers[AskForm.What]?.Only ?? "");
        return Say(visit, answer with { Card = AsideForm<Visit>.CardOf(form), Placement = placement });
    }

    private Message Answer(Visit visit, string words) => (MedicalWords.Read(words), Found(visit, words)) switch
    {
        (Refusal.Sign sign, _) => new Message(_wording.SignInQuestion(sign.What, sign.IsEmergency), []),
        (Refusal.Topic topic, _) => new Message(_wording.Refused(topic.What), [MoreRow(visit)]),
        (_, [(var best, true), .. var others]) => new Message(_wording.Answered(best), [.. others.Select(other => Row(visit, other)), MoreRow(visit)]),
        (_, var near) => new Message(_wording.NothingFits(near.Count > 0), [.. near.Select(one => Row(visit, one)), MoreRow(visit)]),
    };

    private List<(AskedQuestion Question, bool Fits)> Found(Visit visit, string words) =>
    [
        .. visit.Context.FindQuestions(words).Take(MostNear)
            .Select(found => (Question: Question(found.Id), found.Fits))
            .Where(found => found.Question is not null).Select(found => (found.Question!, found.Fits)),
    ];

    private Message Shown(Visit visit, AskedQuestion question) => new(_wording.Answered(question), [MoreRow(visit)]);

    private IReadOnlyList<Button> Row(Visit visit, (AskedQuestion Question, bool Fits) near) =>
        [new Button(near.Question.Label, new SubjectPress(Name, Show, $"{near.Question.Id}={visit.Context.NewFormId}").Payload)];

    private IReadOnlyList<Button> MoreRow(Visit visit) =>
        [new Button(_wording.AskSomethingElse, new SubjectPress(Name, More, visit.Context.NewFormId).Payload)];

    private AskedQuestion? Question(string? id) => _wording.Questions.FirstOrDefault(question => question.Id == id);

    private static Turn Say(Visit visit, Message message) => new(visit.Person) { Messages = [message] };
}
