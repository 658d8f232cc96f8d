using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>How a warning sign stands in a text, after NegEx and ConText (Chapman 2001, Harkema 2009).</summary>
internal enum SignStatus
{
    /// <summary>Plainly said of oneself, now.</summary>
    Said,

    /// <summary>In doubt: half denied, past, misspelt, in a "what if", or in words that may mean something harmless.</summary>
    Asked,

    /// <summary>Denied by a word that governs it, or said of somebody else.</summary>
    Denied,
}

/// <summary>One warning sign that a text speaks of.</summary>
/// <param name="Words">The words as they were typed, on one line.</param>
/// <param name="IsHint">Only a word that is worth a question where somebody says how they are, but not where they ask something.</param>
internal sealed record SignMention(WarningSign Sign, SignStatus Status, string Words, bool IsHint = false);
