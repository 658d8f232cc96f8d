namespace RecoveryBot.Application.Persistence;

/// <summary>
/// One value in the database cannot be decrypted: damaged, or written with a key that is not at hand. It concerns whom it
/// belongs to, and nobody else.
/// </summary>
/// <param name="kind">What was kept there, such as "person-state".</param>
/// <param name="value">Tells one such value from another; says nothing of its content.</param>
public sealed class UnreadableValueException(string kind, int value) : Exception($"A value of the kind {kind} cannot be read.")
{
    public string Kind => kind;

    public int Value => value;
}
