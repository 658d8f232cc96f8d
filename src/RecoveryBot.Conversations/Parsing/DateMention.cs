namespace RecoveryBot.Conversations.Parsing;

/// <summary>A day that a text speaks of.</summary>
/// <param name="Reading">Never <see cref="DateMatch.None"/>.</param>
/// <param name="From">The first of its tokens.</param>
/// <param name="To">The token after its last.</param>
internal sealed record DateMention(DateMatch Reading, int From, int To);
