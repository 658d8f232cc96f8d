using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The buttons of the week: what they carry, written and read in one place.</summary>
internal static class WeekPresses
{
    public const string Subject = "week";

    public const string Show = "show";
    public const string Edit = "edit";
    public const string Move = "move";
    public const string Drop = "drop";
    public const string Deload = "deload";
    public const string EndDeload = "endload";

    public static Button Showing(LocalDate anyDay, string label) => Of(Show, Iso(anyDay), label);

    /// <param name="once">Names this button: it counts once.</param>
    public static Button Editing(string once, string label) => Of(Edit, once, label);

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button Moving(LocalDate from, LocalDate to, int revision, string label) =>
        Of(Move, $"{Iso(from)}={Iso(to)}={Digits(revision)}", label);

    public static Button Dropping(LocalDate from, int revision, string label) =>
        Of(Drop, $"{Iso(from)}={Digits(revision)}", label);

    public static Button Deloading(LocalDate first, int revision, string label) =>
        Of(Deload, $"{Iso(first)}={Digits(revision)}", label);

    public static Button EndingDeload(LocalDate first, string label) => Of(EndDeload, Iso(first), label);

    public static LocalDate? DateOf(string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true } date && date.Value.Year is > 1900 and < 9000 ? date.Value : null;

    public static int? RevisionOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Button Of(string verb, string argument, string label) =>
        new(label, new SubjectPress(Subject, verb, argument).Payload);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
