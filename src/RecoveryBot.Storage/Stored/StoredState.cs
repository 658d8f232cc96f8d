using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Storage.Stored;

/// <summary>How the state of a person or group and settings are written as bytes. The conversation owns their shapes and versions.</summary>
/// <param name="Read">Null for a shape this program does not know.</param>
/// <param name="WriteClient">Settings alone, as they were from some day on.</param>
public sealed record StoredState(
    Func<PersonState, byte[]> Write,
    Func<byte[], PersonState?> Read,
    Func<Client, byte[]> WriteClient,
    Func<byte[], Client> ReadClient,
    Func<GroupState, byte[]> WriteGroup,
    Func<byte[], GroupState?> ReadGroup)
{
    public Func<CommunityState, byte[]> WriteCommunity { get; init; } = CommunityCodec.Write;

    /// <summary>Null for a shape this program does not know.</summary>
    public Func<byte[], CommunityState?> ReadCommunity { get; init; } = CommunityCodec.Read;
}
