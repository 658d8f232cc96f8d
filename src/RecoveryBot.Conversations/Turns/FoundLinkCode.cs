namespace RecoveryBot.Conversations.Turns;

/// <summary>What is known of a code that counts.</summary>
/// <param name="IsOwn">It was given to the very person who types it.</param>
/// <param name="IsUsed">It has linked a chat already; only told of one's own.</param>
/// <param name="Platforms">Where its person is known.</param>
public sealed record FoundLinkCode(bool IsOwn, bool IsUsed, IReadOnlyList<string> Platforms);
