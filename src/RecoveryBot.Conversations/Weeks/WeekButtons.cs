using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The buttons of the week: what they carry, written and read in one place.</summary>
internal static class WeekButtons
{
    public const string FeatureName = "week";

    public const string Show = "show";
    public const string Edit = "edit";

    /// <summary>From the day's card, which counts its presses.</summary>
    public const string Move = "move";

    /// <summary>From the day's card, which counts its presses.</summary>
    public const string Drop = "drop";

    /// <summary>From the week's card.</summary>
    public const string Place = "place";

    /// <summary>From the week's card.</summary>
    public const string LetGo = "letgo";

    public static Button Showing(LocalDate anyDay, string label) => Of(Show, Iso(anyDay), label);

    /// <param name="once">Names this button: it counts once.</param>
    public static Button Editing(string once, string label) => Of(Edit, once, label);

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button Moving(LocalDate from, LocalDate to, int revision, string label) =>
        Of(Move, $"{Iso(from)}={Iso(to)}={Digits(revision)}", label);

    /// <param name="revision">Of the day's card: a press counts once.</param>
    public static Button Dropping(LocalDate from, int revision, string label) =>
        Of(Drop, $"{Iso(from)}={Digits(revision)}", label);

    /// <param name="once">Names what one message offers: of it, one press counts, once.</param>
    public static Button Placing(LocalDate from, LocalDate to, string once, string label) =>
        Of(Place, $"{Iso(from)}={Iso(to)}={once}", label);

    /// <param name="once">Names what one message offers: of it, one press counts, once.</param>
    public static Button LettingGo(LocalDate from, string once, string label) => Of(LetGo, $"{Iso(from)}={once}", label);

    public static LocalDate? DateOf(string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true } date && date.Value.Year is > 1900 and < 9000 ? date.Value : null;

    public static int? RevisionOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Button Of(string verb, string argument, string label) =>
        new(label, new FeaturePress(FeatureName, verb, argument).Payload);
}
