using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>How a trainer says what a client's day is to be, in one language; see the comments in the data file.</summary>
/// <param name="AtMost">Before a decision: no more than it.</param>
/// <param name="Until">Before the last day.</param>
internal sealed record OverrideWords(
    IReadOnlyList<string> AtMost,
    IReadOnlyList<OverrideWords.Row> Decisions,
    IReadOnlyList<string> Today,
    IReadOnlyList<string> Tomorrow,
    IReadOnlyList<string> Until)
{
    public static OverrideWords English { get; } = LanguageData.Load<OverrideWords>("en", "overrides");

    internal sealed record Row(Decision Decision, IReadOnlyList<string> Phrases);
}
