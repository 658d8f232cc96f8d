namespace RecoveryBot.Conversations.Subjects;

/// <summary>What a button carries that belongs to a subject and to none of its forms. At most 64 bytes.</summary>
/// <param name="Subject">A subject's name.</param>
/// <param name="Verb">What is wished; letters.</param>
/// <param name="Argument">Such as a date; may be empty. Anybody could have forged it.</param>
public sealed record SubjectPress(string Subject, string Verb, string Argument = "")
{
    private const char Separator = ':';

    public string Payload => $"{Subject}{Separator}{Verb}{Separator}{Argument}";

    /// <summary>Null for anything that is no such button. What it asks for may still be nonsense.</summary>
    public static SubjectPress? Parse(string payload) =>
        payload.Split(Separator, 3) is [{ Length: > 0 } subject, { Length: > 0 } verb, var argument]
            ? new SubjectPress(subject, verb, argument)
            : null;
}
