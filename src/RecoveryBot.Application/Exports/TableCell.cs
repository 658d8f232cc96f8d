using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Application.Exports;

/// <summary>A value of a table. What was not said is empty.</summary>
/// <param name="Text">As it stands in a file for programs: dates as yyyy-MM-dd, a point in numbers, words in snake_case.</param>
/// <param name="Date">It is this date.</param>
/// <param name="Number">It is this number.</param>
internal readonly record struct TableCell(string Text, LocalDate? Date = null, double? Number = null)
{
    public static readonly TableCell Empty = new("");

    public static implicit operator TableCell(string words) => new(words);

    public static TableCell Of(LocalDate date) => new(LocalDatePattern.Iso.Format(date), Date: date);

    public static TableCell Of(Instant moment) => new(InstantPattern.ExtendedIso.Format(moment));

    public static TableCell Of(double? number) =>
        number is { } said ? new(said.ToString(CultureInfo.InvariantCulture), Number: said) : Empty;

    public static TableCell Of(bool? yes) => yes switch
    {
        true => "yes",
        false => "no",
        null => Empty,
    };

    public static TableCell Of<T>(T? word)
        where T : struct, Enum => word is { } said ? JsonNamingPolicy.SnakeCaseLower.ConvertName(said.ToString()) : Empty;

    /// <summary>Separated by spaces.</summary>
    public static TableCell Of<T>(IEnumerable<T> words)
        where T : struct, Enum => string.Join(' ', words.Select(word => Of<T>(word).Text));
}
