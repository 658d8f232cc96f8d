using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Faq;

/// <summary>Questions that clients ask.</summary>
public interface IFaqWording : ITurnWording
{
    /// <summary>Every question that has an answer, in the order they are offered.</summary>
    IReadOnlyList<FaqEntry> Questions { get; }

    RichText AskWhat { get; }

    string Name(FaqTopic topic);

    RichText AskWhich(FaqTopic topic);

    RichText Answered(FaqEntry question);

    /// <param name="near">Some that are near are offered below.</param>
    RichText NothingFits(bool near);

    string AskSomethingElse { get; }

    /// <summary>One for a professional, said kindly.</summary>
    RichText Refused(OutOfScopeTopic topic);
}
