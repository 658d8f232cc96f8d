using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>
/// Writes every request into a file, a line of JSON each: <c>method</c>, <c>path</c> (with <c>/api/v10</c>), <c>query</c>,
/// <c>contentType</c>, <c>body</c> (of multipart the <c>payload_json</c>, with the names of its parts as <c>files</c>).
/// </summary>
internal sealed class RequestRecord(string? file)
{
    // Several fakes may write into one file.
    private static readonly Lock Gate = new();

    public void Write(Target target, HttpRequest request)
    {
        if (file is null)
        {
            return;
        }

        var line = new JsonObject
        {
            ["method"] = target.Verb,
            ["path"] = $"/api/v10/{target.Path}",
            ["query"] = target.Query,
            ["contentType"] = request.Head.Header("Content-Type"),
            ["body"] = Body(request),
        };
        lock (Gate)
        {
            File.AppendAllText(file, line.ToJsonString() + "\n");
        }
    }

    private static JsonNode? Body(HttpRequest request)
    {
        try
        {
            var (body, files) = BodyReader.Read(request);
            if (files.Count > 0 && body is JsonObject json)
            {
                json["files"] = new JsonArray([.. files.Keys.Select(number => JsonValue.Create($"files[{number}]"))]);
            }

            return body;
        }
        catch (RefusedException)
        {
            return JsonValue.Create("(cannot be read)");
        }
    }
}
