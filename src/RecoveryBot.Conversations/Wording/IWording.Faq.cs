using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Faq;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>Questions that clients ask.</content>
public partial interface IWording
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

    /// <summary>A warning sign was named: first of all where help is.</summary>
    /// <param name="emergency">Otherwise a doctor is needed today.</param>
    RichText SignInQuestion(WarningSign sign, bool emergency);

    /// <summary>One for a professional, said kindly.</summary>
    RichText Refused(OutOfScopeTopic topic);
}
