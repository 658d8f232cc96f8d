using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using NodaTime;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// Tables as sheets of one workbook (Office Open XML, ECMA-376 part 1), the only file that every spreadsheet opens alike:
/// how a CSV file is cut into columns, and whether 7.5 is a number or the seventh of May, is for the reader's country to
/// say. What is words in a sheet stays words, so that nothing can be run.
/// </summary>
internal static partial class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Places in the list of cell formats below.
    private const string DateFormat = "1";
    private const string HeadFormat = "2";

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <param name="sheets">By name; the first row of each is its head.</param>
    public static void Write(Stream to, IReadOnlyList<(string Name, IEnumerable<IReadOnlyList<TableCell>> Rows)> sheets)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Add(zip, "[Content_Types].xml",
            $"""
            <Types xmlns="{Packages}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kinds}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kinds}styles+xml"/>{Each(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Kinds}worksheet+xml"/>""")}</Types>
            """);
        Add(zip, "_rels/.rels", Links(Link("book", "officeDocument", "xl/workbook.xml")));
        Add(zip, "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><bookViews><workbookView/></bookViews><sheets>{Each(number => $"""<sheet name="{sheets[number - 1].Name}" sheetId="{number}" r:id="sheet{number}"/>""")}</sheets></workbook>
            """);
        Add(zip, "xl/_rels/workbook.xml.rels", Links(
            Link("styles", "styles", "styles.xml") + Each(number => Link($"sheet{number}", "worksheet", $"worksheets/sheet{number}.xml"))));
        Add(zip, "xl/styles.xml",
            $"""
            <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>
            """);
        foreach (var number in numbers)
        {
            using var sheet = Part(zip, $"xl/worksheets/sheet{number}.xml");
            using var xml = XmlWriter.Create(sheet, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
            WriteSheet(xml, sheets[number - 1].Rows);
        }

        string Each(Func<int, string> line) => string.Concat(numbers.Select(line));
    }

    private static void WriteSheet(XmlWriter xml, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteStartElement("sheetData", Main);
        foreach (var (index, row) in rows.Index())
        {
            xml.WriteStartElement("row", Main);
            foreach (var cell in row)
            {
                WriteCell(xml, cell, isHead: index == 0);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, TableCell cell, bool isHead)
    {
        xml.WriteStartElement("c", Main);
        switch (cell)
        {
            case { Date: { } date }:
                xml.WriteAttributeString("s", DateFormat);
                xml.WriteElementString("v", Main, XmlConvert.ToString(Period.DaysBetween(DayZero, date)));
                break;
            case { Number: { } number }:
                xml.WriteElementString("v", Main, XmlConvert.ToString(number));
                break;
            case { Text.Length: > 0 }:
                if (isHead)
                {
                    xml.WriteAttributeString("s", HeadFormat);
                }

                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteStartElement("t", Main);
                xml.WriteAttributeString("xml", "space", ns: null, "preserve");
                xml.WriteString(Escaped(cell.Text));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    /// <summary>What XML cannot hold, and what would be read as such an escape, as _xHHHH_ (part 1, 22.9.2.19).</summary>
    private static string Escaped(string words) => Unwritable().Replace(
        words, found => string.Concat(found.Value.Select(letter => $"_x{(int)letter:X4}_")));

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])")]
    private static partial Regex Unwritable();

    private static string Links(string links) => $"""<Relationships xmlns="{Packages}relationships">{links}</Relationships>""";

    private static string Link(string id, string kind, string target) =>
        $"""<Relationship Id="{id}" Type="{Relations}/{kind}" Target="{target}"/>""";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = Part(zip, name);
        part.Write(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{xml}"""));
    }

    private static Stream Part(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = ExportZip.NoTime;
        return entry.Open();
    }
}
