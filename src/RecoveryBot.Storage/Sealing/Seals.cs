using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Sealing;

/// <summary>Seals and opens values; one kind cannot be opened as another.</summary>
internal sealed class Seals(IDataProtectionProvider keys)
{
    // Part of the derivation of every key: never to be changed.
    public IDataProtector KeyProof { get; } = keys.CreateProtector("key-proof");

    public IDataProtector PersonState { get; } = keys.CreateProtector("person-state");

    public IDataProtector CheckIn { get; } = keys.CreateProtector("check-in");

    public IDataProtector DatedFact { get; } = keys.CreateProtector("dated-fact");

    public IDataProtector Message { get; } = keys.CreateProtector("message");
}
