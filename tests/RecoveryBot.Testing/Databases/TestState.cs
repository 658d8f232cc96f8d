using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.People;
using RecoveryBot.Storage.Stored;

namespace RecoveryBot.Testing.Databases;

/// <summary>The program's own codec, and a state that it cannot read.</summary>
public static class TestState
{
    public static readonly StoredState Codec = new(
        StateCodec.Write,
        bytes => Readable(StateCodec.Read(bytes)),
        StateCodec.Write,
        bytes => StateCodec.ReadClient(bytes),
        GroupCodec.Write,
        bytes => GroupCodec.Read(bytes));

    /// <summary>Comes back as nothing, as a state does whose bytes make no sense.</summary>
    public static readonly PersonState Unreadable = Samples.Consented() with { Consent = new(-1, Samples.Morning) };

    private static PersonState? Readable(PersonState state) =>
        state.Consent?.Version == Unreadable.Consent!.Version ? null : state;
}
