using RecoveryBot.Application.Exports;

namespace RecoveryBot.Application.Tests.Exports;

public sealed class CsvLinesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hello\"", "\"say \"\"hello\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData("naïve 🙂", "naïve 🙂")]
    public void A_cell_is_quoted_where_it_needs_to_be(string words, string written) => Assert.Equal($"{written}\r\n", Line(words));

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("a=1", "a=1")]
    public void No_cell_is_a_formula(string words, string written) => Assert.Equal($"{written}\r\n", Line(words));

    [Fact]
    public void A_line_has_a_comma_between_its_cells() => Assert.Equal("a,,c\r\n", Line("a", "", "c"));

    private static string Line(params string[] cells)
    {
        using var written = new StringWriter();
        new CsvLines(written).Line(cells);
        return written.ToString();
    }
}
