using System.Text;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Tests.Faq;

/// <summary>What must hold for every row of the questions.</summary>
public sealed class QuestionsTests
{
    private const int LastStatement = 124;
    private const int MostStatementsOfTheFaq = 122;

    private static readonly IReadOnlyList<FaqEntry> Questions = new EnglishWording().Questions;

    [Fact]
    public void There_are_more_than_enough_and_no_two_are_the_same()
    {
        Assert.True(Questions.Count >= 25);
        Assert.Distinct(Questions.Select(question => question.Id));
        Assert.Distinct(Questions.Select(question => question.Label));
        Assert.Distinct(Questions.Select(question => question.Answer));
    }

    [Fact]
    public void Every_topic_has_questions_that_fit_on_one_screen() => Assert.All(
        Enum.GetValues<FaqTopic>(),
        topic => Assert.InRange(Questions.Count(question => question.Topic == topic), 3, 12));

    [Fact]
    public void Ids_fit_into_buttons() =>
        Assert.All(Questions, question => Assert.InRange(Encoding.UTF8.GetByteCount(question.Id), 2, 12));

    [Fact]
    public void Statements_are_of_the_model_and_in_order() => Assert.All(Questions, question =>
    {
        Assert.All(question.Statements, statement => Assert.InRange(statement, 1, LastStatement));
        Assert.Equal(question.Statements.Distinct().Order(), question.Statements);
    });

    /// <summary>Statements 110–122 are the founding article's own questions.</summary>
    [Fact]
    public void Every_question_of_the_article_is_among_them() =>
        Assert.Empty(Enumerable.Range(110, MostStatementsOfTheFaq - 110 + 1).Except(Questions.SelectMany(question => question.Statements)));

    [Fact]
    public void An_answer_is_short_enough_to_be_read() => Assert.All(Questions, question => Assert.InRange(question.Answer.Length, 60, 330));

    /// <summary>A question that has an answer is never taken for one that has none.</summary>
    [Fact]
    public void No_question_with_an_answer_is_refused() => Assert.DoesNotContain(
        Questions.SelectMany(question => question.Phrasings.Append(question.Question).Append(question.Label)), said => MedicalWords.Read(said) is not null);
}
