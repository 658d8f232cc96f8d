using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>
/// The words of a call, markup read, and their limits "after entities parsing". Lengths are counted
/// in UTF-16 code units, which is never less strict than Telegram.
/// </summary>
internal static class TextReading
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;

    /// <exception cref="RefusedException">Empty, too long, or wrong markup.</exception>
    public static StyledText Text(Call call)
    {
        var text = Read(call, "text", "entities");
        Refusals.TextIsEmpty.If(text.Text.Length == 0);
        Refusals.TextIsTooLong.If(text.Text.Length > LongestText);
        return text;
    }

    /// <exception cref="RefusedException">Too long, or wrong markup.</exception>
    public static StyledText Caption(Call call)
    {
        var caption = Read(call, "caption", "caption_entities");
        Refusals.CaptionIsTooLong.If(caption.Text.Length > LongestCaption);
        return caption;
    }

    private static StyledText Read(Call call, string text, string entities)
    {
        var source = call.Text(text);
        var mode = call.Text("parse_mode");
        if (mode.Equals("HTML", StringComparison.OrdinalIgnoreCase))
        {
            return HtmlMarkup.Read(source).Trimmed();
        }

        // The other modes exist, but this fake speaks only the one the platforms page chose.
        Refusals.NoSuchParseMode.If(mode.Length > 0);
        var given = call.Json(entities) is JsonArray list ? list.Select(one => EntityJson.Read(one, source.Length)) : [];
        return new StyledText(source, [.. given]).Trimmed();
    }
}
