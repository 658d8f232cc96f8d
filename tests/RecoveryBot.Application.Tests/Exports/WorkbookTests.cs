using System.IO.Compression;
using System.Xml.Linq;
using NodaTime;
using RecoveryBot.Application.Exports;

namespace RecoveryBot.Application.Tests.Exports;

/// <summary>The workbook as a spreadsheet reads it, wherever its reader lives.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example\",\"open\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@sum")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1 ")]
    [InlineData("7.5")]
    [InlineData("2026-03-02")]
    [InlineData("<b>&amp;")]
    [InlineData("naïve 🙂")]
    [InlineData("two\nlines")]
    [InlineData("_x0041_")]
    [InlineData("\u0001\u001f")]
    public void Words_are_words_and_stay_what_they_are(string words)
    {
        var cell = Cells(words)[0];

        Assert.Equal("inlineStr", cell.Attribute("t")?.Value);
        Assert.Empty(cell.Descendants(Main + "f"));
        Assert.Equal(words, Unescaped(cell.Value));
    }

    [Fact]
    public void Half_a_letter_does_not_spoil_the_file() => Assert.Equal("_xD83D_x", Cells("\ud83dx")[0].Value);

    [Fact]
    public void A_number_is_a_number_without_a_country()
    {
        var cell = Cells(TableCell.Of(7.5))[0];

        Assert.Null(cell.Attribute("t"));
        Assert.Equal("7.5", cell.Element(Main + "v")?.Value);
    }

    [Fact]
    public void A_date_is_a_date_and_shown_as_year_month_day()
    {
        using var zip = Opened([TableCell.Of(new LocalDate(2026, 3, 2))]);
        var cell = Part(zip, "xl/worksheets/sheet1.xml").Descendants(Main + "c").Single();
        var formats = Part(zip, "xl/styles.xml").Root!;
        var format = formats.Element(Main + "cellXfs")!.Elements().ElementAt((int)cell.Attribute("s")!);

        Assert.Equal("46083", cell.Element(Main + "v")?.Value);
        Assert.Equal(
            @"yyyy\-mm\-dd",
            formats.Descendants(Main + "numFmt").Single(one => one.Attribute("numFmtId")!.Value == format.Attribute("numFmtId")!.Value)
                .Attribute("formatCode")?.Value);
    }

    [Fact]
    public void What_was_not_said_keeps_its_place() =>
        Assert.Equal(["a", "", "c"], Cells("a", TableCell.Empty, "c").Select(cell => cell.Value));

    [Fact]
    public void Each_table_is_a_sheet_and_every_part_that_is_named_is_there()
    {
        using var export = new ZipArchive(new MemoryStream(Histories.Zip(Histories.EverythingOfEveryKind)));
        using var zip = new ZipArchive(export.GetEntry("tables.xlsx")!.Open());
        var book = Part(zip, "xl/workbook.xml");
        var links = Part(zip, "xl/_rels/workbook.xml.rels").Root!.Elements()
            .ToDictionary(link => link.Attribute("Id")!.Value, link => link.Attribute("Target")!.Value);
        var sheets = book.Descendants(Main + "sheet").ToDictionary(
            sheet => sheet.Attribute("name")!.Value,
            sheet => links[sheet.Attributes().Single(one => one.Name.LocalName == "id").Value]);

        Assert.Equal(["check-ins", "decisions", "sessions", "feedback", "notes", "choices", "trainers"], sheets.Keys);
        Assert.All(sheets.Values, target => Assert.True(Part(zip, $"xl/{target}").Descendants(Main + "row").Count() > 1));
        Assert.All(
            Part(zip, "[Content_Types].xml").Root!.Elements().Select(one => one.Attribute("PartName")?.Value).OfType<string>(),
            name => Assert.NotNull(zip.GetEntry(name[1..])));
    }

    private static List<XElement> Cells(params TableCell[] row)
    {
        using var zip = Opened(row);
        return [.. Part(zip, "xl/worksheets/sheet1.xml").Descendants(Main + "c")];
    }

    private static ZipArchive Opened(params TableCell[] row)
    {
        var written = new MemoryStream();
        Workbook.Write(written, [("sheet", [row])]);
        return new ZipArchive(written);
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static string Unescaped(string cell) => System.Text.RegularExpressions.Regex.Replace(
        cell, "_x([0-9A-F]{4})_", code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());
}
