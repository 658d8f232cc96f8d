using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Application.Exports;

/// <summary>How a value stands in a cell. What was not said is an empty one.</summary>
internal static class CsvCell
{
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    public static string Of(double? number) => number is { } said ? said.ToString(CultureInfo.InvariantCulture) : "";

    public static string Of(bool? yes) => yes switch
    {
        true => "yes",
        false => "no",
        null => "",
    };

    public static string Of<T>(T? word)
        where T : struct, Enum => word is { } said ? JsonNamingPolicy.SnakeCaseLower.ConvertName(said.ToString()) : "";

    /// <summary>Separated by spaces.</summary>
    public static string Of<T>(IEnumerable<T> words)
        where T : struct, Enum => string.Join(' ', words.Select(word => Of<T>(word)));
}
