using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RecoveryBot.Testing.Discord.Wire;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>JSON, or multipart with <c>payload_json</c> and <c>files[n]</c> (reference.mdx, "Uploading Files").</summary>
internal static partial class BodyReader
{
    /// <exception cref="RefusedException">Cannot be read.</exception>
    public static (JsonNode? Body, IReadOnlyDictionary<string, UploadedFile> Files) Read(HttpRequest request)
    {
        var files = new Dictionary<string, UploadedFile>();
        if (request.Body.Length == 0)
        {
            return (null, files);
        }

        var type = request.Head.Header("Content-Type");
        if (!type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
                ? (Parse(request.Body), files)
                : throw new RefusedException(400, 50035, $"Invalid Form Body: content type \"{type}\"");
        }

        var fields = new Dictionary<string, string>();
        var parts = new Dictionary<string, UploadedFile>();
        try
        {
            Multipart.Read(type, request.Body, fields, parts);
        }
        catch (FormatException)
        {
            throw Refusals.BrokenJson;
        }

        foreach (var (name, file) in parts)
        {
            files[Numbered().Match(name) is { Success: true } number
                ? number.Groups["n"].Value
                : throw new RefusedException(400, 50035, $"Invalid Form Body: a file is called \"{name}\"")] = file;
        }

        return (fields.TryGetValue("payload_json", out var json) ? Parse(Encoding.UTF8.GetBytes(json)) : new JsonObject(), files);
    }

    private static JsonNode? Parse(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            throw Refusals.BrokenJson;
        }
    }

    [GeneratedRegex(@"^files\[(?<n>\d+)\]$")]
    private static partial Regex Numbered();
}
