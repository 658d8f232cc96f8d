using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Faq;

/// <summary>Asks what the client would like to know: typed in their own words, or by topic and question.</summary>
internal sealed class FaqForm
{
    public const string Kind = "ask";

    /// <summary>A topic, or the question as it was typed.</summary>
    public const string What = "what";

    public const string Which = "which";

    public FaqForm(IFaqWording wording) => Form = new Form<ClientTurn>(
        Kind,
        [
            new()
            {
                Id = What,
                Kind = QuestionKind.Typed,
                Columns = 2,
                Ask = (_, _) => wording.AskWhat,
                Choices = (_, _) => [.. Enum.GetValues<FaqTopic>().Select(topic => new Choice(IdOf(topic), wording.Name(topic)))],
                Read = (text, _, _) => text.Trim().Length > 0
                    ? new ParseResult.Understood(Answer.Of(TopicNamed(text, wording) ?? text))
                    : new ParseResult.NotUnderstood(wording.AskWhat),
            },
            new()
            {
                Id = Which,
                Kind = QuestionKind.One,
                Applies = (answers, _) => TopicOf(answers) is not null,
                Ask = (answers, _) => wording.AskWhich(TopicOf(answers)!.Value),
                Choices = (answers, _) =>
                    [.. wording.Questions.Where(row => row.Topic == TopicOf(answers)).Select(row => new Choice(row.Id, row.Label))],
            },
        ]);

    public Form<ClientTurn> Form { get; }

    public static FaqTopic? TopicOf(Answers answers) => Enum.GetValues<FaqTopic>()
        .Where(topic => answers.Says(What, IdOf(topic))).Cast<FaqTopic?>().FirstOrDefault();

    private static string? TopicNamed(string text, IFaqWording wording) => Enum.GetValues<FaqTopic>()
        .Where(topic => string.Equals(wording.Name(topic), text.Trim(), StringComparison.OrdinalIgnoreCase))
        .Select(IdOf).FirstOrDefault();

    // With a sign that nobody types by chance: a typed question stands in the same answer.
    private static string IdOf(FaqTopic topic) => topic switch
    {
        FaqTopic.RestAndRecovery => "@rest",
        FaqTopic.Sessions => "@sessions",
        FaqTopic.Soreness => "@sore",
        FaqTopic.Training => "@training",
        FaqTopic.Sleep => "@sleep",
        FaqTopic.Life => "@life",
        FaqTopic.You => "@you",
        FaqTopic.Using => "@using",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}
