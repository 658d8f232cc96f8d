using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// One call of a Bot API method. However it was sent (JSON, form, multipart), every argument is text by then,
/// objects as their JSON: so the Bot API's own server has it.
/// </summary>
/// <param name="Method">In lower case: the Bot API takes method names in any case.</param>
internal sealed record Call(
    string Token,
    string Method,
    IReadOnlyDictionary<string, string> Arguments,
    IReadOnlyDictionary<string, UploadedFile> Files)
{
    /// <summary>The argument, or nothing at all.</summary>
    public string Text(string name) => Arguments.GetValueOrDefault(name) ?? "";

    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number, brought within the two ends; <paramref name="otherwise"/> when none was given.</summary>
    public int Within(string name, int least, int most, int otherwise) =>
        (int)Math.Clamp(Number(name) ?? otherwise, least, most);

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    /// <summary>The argument read as JSON; null when there is none, or none that can be read.</summary>
    public JsonNode? Json(string name)
    {
        try
        {
            return Text(name) is { Length: > 0 } written ? JsonNode.Parse(written) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What stands in <c>media</c> (type <c>InputMedia</c>), as a call of its own with the same files.</summary>
    public Call Media() => this with
    {
        Arguments = (Json("media") as JsonObject ?? []).Where(field => field.Value is not null).ToDictionary(
            field => field.Key, field => field.Value!.GetValueKind() == JsonValueKind.String ? field.Value.GetValue<string>() : field.Value.ToJsonString()),
    };

    /// <summary>A file sent along under this name, directly or as <c>attach://part</c>; null when there is none.</summary>
    public UploadedFile? File(string name)
    {
        const string attached = "attach://";
        var part = Text(name) is var text && text.StartsWith(attached, StringComparison.Ordinal) ? text[attached.Length..] : name;
        return Files.GetValueOrDefault(part);
    }
}
