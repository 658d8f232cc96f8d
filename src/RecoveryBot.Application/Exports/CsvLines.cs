using System.Buffers;

namespace RecoveryBot.Application.Exports;

/// <summary>Writes a table as RFC 4180 has it: commas, lines that end with CR LF, quotes where a cell needs them.</summary>
internal sealed class CsvLines(TextWriter to)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",\r\n");

    // A spreadsheet would take what begins so for a formula, and run it.
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r");

    public void Line(params IReadOnlyList<string> cells)
    {
        to.Write(string.Join(',', cells.Select(Cell)));
        to.Write("\r\n");
    }

    private static string Cell(string words)
    {
        var harmless = words.Length > 0 && BeginsFormula.Contains(words[0]) ? $"'{words}" : words;
        return harmless.AsSpan().ContainsAny(NeedsQuotes)
            ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : harmless;
    }
}
