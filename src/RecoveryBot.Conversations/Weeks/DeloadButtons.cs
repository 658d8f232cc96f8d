using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The buttons about a deload: what they carry.</summary>
internal static class DeloadButtons
{
    public const string FeatureName = "deload";

    public const string Begin = "begin";
    public const string PutOff = "putoff";
    public const string End = "end";

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button Beginning(LocalDate first, int revision, string label) =>
        Of(Begin, $"{WeekButtons.Iso(first)}={WeekButtons.Digits(revision)}", label);

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button PuttingOff(LocalDate day, int revision, string label) =>
        Of(PutOff, $"{WeekButtons.Iso(day)}={WeekButtons.Digits(revision)}", label);

    public static Button Ending(LocalDate first, string label) => Of(End, WeekButtons.Iso(first), label);

    private static Button Of(string verb, string argument, string label) =>
        new(label, new FeaturePress(FeatureName, verb, argument).Payload);
}
