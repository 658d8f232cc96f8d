using RecoveryBot.Conversations.People;

namespace RecoveryBot.Storage.Stored;

/// <summary>How a person's state is written as bytes. The conversation owns its shape and versions.</summary>
/// <param name="Read">Null for a shape this program does not know.</param>
public sealed record StoredState(Func<PersonState, byte[]> Write, Func<byte[], PersonState?> Read);
