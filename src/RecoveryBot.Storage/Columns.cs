using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Storage;

/// <summary>How values stand in columns: moments as Unix milliseconds, dates as yyyy-MM-dd, words as their names.</summary>
internal static class Columns
{
    /// <summary>Rounded down to the millisecond.</summary>
    public static long Of(Instant moment) => moment.ToUnixTimeMilliseconds();

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of<T>(T word)
        where T : struct, Enum => word.ToString();

    public static long Of(bool value) => value ? 1 : 0;

    public static Instant Moment(long milliseconds) => Instant.FromUnixTimeMilliseconds(milliseconds);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static T Word<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text);

    public static int Number(long value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
