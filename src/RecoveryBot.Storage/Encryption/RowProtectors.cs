using Microsoft.AspNetCore.DataProtection;

namespace RecoveryBot.Storage.Encryption;

/// <summary>Encrypts and decrypts values; one kind cannot be decrypted as another.</summary>
internal sealed class RowProtectors(IDataProtectionProvider keys)
{
    // Part of the derivation of every key: never to be changed.
    public IDataProtector KeyProof { get; } = keys.CreateProtector("key-proof");

    public IDataProtector PersonState { get; } = Of(keys, "person-state");

    public IDataProtector CheckIn { get; } = Of(keys, "check-in");

    public IDataProtector DatedFact { get; } = Of(keys, "dated-fact");

    public IDataProtector GroupState { get; } = Of(keys, "group-state");

    public IDataProtector CommunityState { get; } = Of(keys, "community-state");

    public IDataProtector Post { get; } = Of(keys, "post");

    public IDataProtector Name { get; } = Of(keys, "name");

    public IDataProtector ForTrainer { get; } = Of(keys, "for-trainer");

    public IDataProtector NoteForTrainer { get; } = Of(keys, "note-for-trainer");

    public IDataProtector Flag { get; } = Of(keys, "flag");

    public IDataProtector ShownNumbers { get; } = Of(keys, "shown-numbers");

    public IDataProtector Told { get; } = Of(keys, "told");

    public IDataProtector Message { get; } = Of(keys, "message");

    private static RowProtector Of(IDataProtectionProvider keys, string kind) => new(keys.CreateProtector(kind), kind);
}
