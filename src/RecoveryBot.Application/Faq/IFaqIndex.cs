using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Faq;

/// <summary>Finds answered questions by what somebody typed.</summary>
public interface IFaqIndex
{
    /// <summary>
    /// Up to three, what fits best first; beside one that fits, only those that may have been meant instead. Any words at
    /// all are only words: slips of the finger are forgiven, and marks that a search engine would obey mean nothing.
    /// </summary>
    IReadOnlyList<FaqMatch> Find(string words);
}
