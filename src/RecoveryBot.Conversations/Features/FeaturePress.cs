namespace RecoveryBot.Conversations.Features;

/// <summary>What a button carries that belongs to a feature and to none of its forms. At most 64 bytes.</summary>
/// <param name="Feature">A feature's name.</param>
/// <param name="Verb">What is wished; letters.</param>
/// <param name="Argument">Such as a date; may be empty. Anybody could have forged it.</param>
public sealed record FeaturePress(string Feature, string Verb, string Argument = "")
{
    private const char Separator = ':';

    public string Payload => $"{Feature}{Separator}{Verb}{Separator}{Argument}";

    /// <summary>Null for anything that is no such button. What it asks for may still be nonsense.</summary>
    public static FeaturePress? Parse(string payload) =>
        payload.Split(Separator, 3) is [{ Length: > 0 } feature, { Length: > 0 } verb, var argument]
            ? new FeaturePress(feature, verb, argument)
            : null;
}
