using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>A REST request, read.</summary>
/// <param name="Parameters">What stands in the path where the route has braces.</param>
/// <param name="Body">JSON, of a multipart body the <c>payload_json</c>; null when there is none.</param>
/// <param name="Files">By the number n of <c>files[n]</c>.</param>
internal sealed record Call(
    Target Target,
    Route Route,
    IReadOnlyDictionary<string, string> Parameters,
    JsonNode? Body,
    IReadOnlyDictionary<string, UploadedFile> Files)
{
    /// <summary>The resource a bucket is kept apart by: channel, guild, or webhook with its token (rate-limits.mdx).</summary>
    public string MajorParameter => Parameters.GetValueOrDefault("channel")
        ?? (Parameters.TryGetValue("token", out var token) ? token : "");

    /// <exception cref="RefusedException">The path has no id there: 50035, as Discord answers to what is no snowflake.</exception>
    public ulong Id(string name)
    {
        if (Snowflakes.Read(Parameters[name]) is { } id)
        {
            return id;
        }

        var errors = new FormErrors();
        errors.Add($"{name}_id", "NUMBER_TYPE_COERCE", $"Value \"{Parameters[name]}\" is not snowflake.");
        errors.Throw();
        return 0;
    }

    /// <exception cref="RefusedException">No body, or no object.</exception>
    public JsonObject Object => Body as JsonObject ?? throw Refusals.BrokenJson;
}
