using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecoveryBot.Application.Exports;

namespace RecoveryBot.Application.Tests.Exports;

public sealed class ImportFileTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly byte[] History = Histories.Json(Histories.EverythingOfEveryKind);

    [Fact]
    public void An_export_is_read() => IsRead(Histories.Zip(Histories.EverythingOfEveryKind));

    [Fact]
    public void The_history_of_an_export_is_read_by_itself() => IsRead(History);

    [Fact]
    public void What_else_lies_in_a_zip_is_not_looked_at() => IsRead(Packed(("notes/holiday.txt", [1, 2, 3]), ("history.json", History)));

    [Theory]
    [InlineData("../history.json")]
    [InlineData("/history.json")]
    [InlineData("history.json/")]
    [InlineData("History.json")]
    public void A_history_that_lies_elsewhere_in_a_zip_is_none(string name) =>
        IsRefused(Packed((name, History)), "does not hold one history.json");

    [Theory]
    [InlineData("recoverybot-export/history.json")]
    [InlineData("Downloads/my export (2)/history.json")]
    [InlineData("recoverybot-export\\history.json")]
    public void A_folder_that_was_packed_again_is_read(string name) => IsRead(Packed(
        (name, History), ("__MACOSX/recoverybot-export/._history.json", [0, 5, 22, 7]), ("recoverybot-export/README.txt", [1])));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_history_saved_anew_in_any_encoding_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Encoding.UTF8.GetString(History));

        IsRead(bytes);
        IsRead([.. encoding.GetPreamble(), .. bytes]);
        IsRead(Packed(("history.json", [.. encoding.GetPreamble(), .. bytes])));
    }

    [Fact]
    public void Half_a_letter_of_UTF_16_is_refused() => IsRefused([0xFF, 0xFE, (byte)'{', 0, 0x3D, 0xD8, (byte)'}', 0], "not whole");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_history_laid_out_anew_with_its_fields_in_another_order_is_read(bool indented) => IsRead(
        JsonSerializer.SerializeToUtf8Bytes(Reversed(JsonNode.Parse(History)!), indented ? Indented : JsonSerializerOptions.Default));

    [Fact]
    public void Two_histories_are_none() => IsRefused(
        Packed(("history.json", History), ("history.json", History)), "does not hold one history.json");

    [Fact]
    public void A_zip_of_very_many_entries_is_refused() => IsRefused(
        Packed([("history.json", History), .. Enumerable.Range(0, 200).Select(number => ($"{number}", Array.Empty<byte>()))]),
        "does not hold one history.json");

    [Fact]
    public void A_bomb_is_put_down_before_it_is_unpacked() =>
        IsRefused(Packed(("history.json", new byte[ImportFile.Largest + 1])), "larger than any history");

    [Fact]
    public void A_file_that_is_too_large_is_not_read() =>
        IsRefused(new byte[ImportFile.Largest + 1], "larger than any history");

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { (byte)'P' })]
    [InlineData(new byte[] { (byte)'P', (byte)'K' })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' })]
    public void What_is_no_export_is_refused(byte[] bytes) => Assert.IsType<HistoryReadResult.Wrong>(Read(bytes));

    [Fact]
    public void A_zip_cut_short_anywhere_is_refused()
    {
        var whole = Histories.Zip(Histories.EverythingOfEveryKind);
        for (var length = 0; length < whole.Length; length += 13)
        {
            Assert.IsType<HistoryReadResult.Wrong>(Read(whole[..length]));
        }
    }

    [Fact]
    public void A_zip_with_a_damaged_byte_is_refused_or_read_as_it_was()
    {
        var expected = Histories.Json(Histories.EverythingOfEveryKind);
        var whole = Histories.Zip(Histories.EverythingOfEveryKind);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x5A;
            if (Read(damaged) is HistoryReadResult.Read read)
            {
                Assert.Equal(expected, Histories.Json(read.Kept));
            }
        }
    }

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Reverse().Select(field =>
            KeyValuePair.Create(field.Key, field.Value is { } value ? Reversed(value) : null))),
        JsonArray entries => new JsonArray([.. entries.Select(entry => Reversed(entry!))]),
        _ => node.DeepClone(),
    };

    private static void IsRead(byte[] bytes) =>
        Assert.Equal(History, Histories.Json(Assert.IsType<HistoryReadResult.Read>(Read(bytes)).Kept));

    private static void IsRefused(byte[] bytes, string why) =>
        Assert.Contains(why, Assert.IsType<HistoryReadResult.Wrong>(Read(bytes)).Why, StringComparison.Ordinal);

    private static HistoryReadResult Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return ImportFile.Read(file);
    }

    private static byte[] Packed(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
