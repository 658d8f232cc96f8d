using System.Buffers.Binary;
using System.Globalization;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>Files of a call: sent along, or sent before and named by their <c>file_id</c> (Bot API, "Sending files").</summary>
internal static class FileReading
{
    private const int BiggestPhoto = 10 * 1024 * 1024;
    private const int BiggestFile = 50 * 1024 * 1024;

    /// <summary>Width and height together (Bot API, sendPhoto).</summary>
    private const int WidestAndHighest = 10_000;

    /// <summary>Of the longer side to the shorter (Bot API, sendPhoto).</summary>
    private const int MostUneven = 20;

    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="RefusedException">No file, an empty one, one too big, or an id nobody knows.</exception>
    public static ShownFile File(World world, Call call, string kind)
    {
        if (call.File(kind) is not { } uploaded)
        {
            Refusals.NoFileGiven(kind).If(call.Text(kind).Length == 0);
            Refusals.NoSuchFile.If(!world.Files.ContainsKey(call.Text(kind)));
            return world.Files[call.Text(kind)];
        }

        Refusals.FileIsEmpty.If(uploaded.Content.Length == 0);
        Refusals.FileIsTooBig.If(uploaded.Content.Length > (kind == "photo" ? BiggestPhoto : BiggestFile));
        var id = string.Create(CultureInfo.InvariantCulture, $"file-{world.NextId()}");
        return world.Files[id] = new ShownFile(id, uploaded.Name, uploaded.Content);
    }

    /// <summary>In pixels. Only PNG is read, which is what the program draws.</summary>
    /// <exception cref="RefusedException">No picture, or not of a size Telegram takes.</exception>
    public static (int Width, int Height) PictureSize(ShownFile file)
    {
        Refusals.NoPicture.If(!file.Bytes.AsSpan().StartsWith(PngStart) || file.Bytes.Length < 24);
        var width = BinaryPrimitives.ReadInt32BigEndian(file.Bytes.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(file.Bytes.AsSpan(20));
        Refusals.NoPicture.If(width <= 0 || height <= 0);
        Refusals.PictureSize.If(
            (long)width + height > WidestAndHighest || Math.Max(width, height) > (long)MostUneven * Math.Min(width, height));
        return (width, height);
    }
}
