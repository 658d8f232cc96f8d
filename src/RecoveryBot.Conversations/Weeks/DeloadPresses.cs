using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The buttons about a deload: what they carry.</summary>
internal static class DeloadPresses
{
    public const string Subject = "deload";

    public const string Begin = "begin";
    public const string PutOff = "putoff";
    public const string End = "end";

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button Beginning(LocalDate first, int revision, string label) =>
        Of(Begin, $"{WeekPresses.Iso(first)}={WeekPresses.Digits(revision)}", label);

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button PuttingOff(LocalDate day, int revision, string label) =>
        Of(PutOff, $"{WeekPresses.Iso(day)}={WeekPresses.Digits(revision)}", label);

    public static Button Ending(LocalDate first, string label) => Of(End, WeekPresses.Iso(first), label);

    private static Button Of(string verb, string argument, string label) =>
        new(label, new SubjectPress(Subject, verb, argument).Payload);
}
