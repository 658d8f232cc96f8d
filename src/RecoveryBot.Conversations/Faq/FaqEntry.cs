namespace RecoveryBot.Conversations.Faq;

/// <summary>A question that people ask about rest and recovery, and its answer.</summary>
/// <param name="Id">Stable, at most 12 letters: stands in buttons.</param>
/// <param name="Label">The question on a button.</param>
/// <param name="Phrasings">Other ways to ask it, and words that belong to it: by these it is found as well.</param>
/// <param name="Answer">In our own words; nothing medical.</param>
/// <param name="Statements">Of the recovery model, from which the answer comes; empty if the model says nothing about it.</param>
public sealed record FaqEntry(
    string Id,
    FaqTopic Topic,
    string Label,
    string Question,
    IReadOnlyList<string> Phrasings,
    string Answer,
    IReadOnlyList<int> Statements)
{
    /// <summary>Words in a row with which something else is asked, however near it is: a rest day holds no session.</summary>
    public IReadOnlyList<string> NeverWith { get; init; } = [];
}

/// <summary>What the questions are about, in the order they are offered.</summary>
public enum FaqTopic
{
    RestAndRecovery,
    Sessions,
    Soreness,
    Training,
    Sleep,
    Life,
    You,

    /// <summary>What this bot does, and how it is told to.</summary>
    Using,
}
