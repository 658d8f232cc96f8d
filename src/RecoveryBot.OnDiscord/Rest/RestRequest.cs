using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>One request to Discord's API, as a value that can be sent again.</summary>
/// <param name="Route">The method and path with names for the ids, such as "PATCH channels/{channel.id}/messages/{message.id}".</param>
/// <param name="Path">Behind the API's address, ids filled in.</param>
internal sealed record RestRequest(HttpMethod Method, string Route, string Path)
{
    /// <summary>
    /// The channel, or the interaction or webhook with its token, that has a bucket of its own on this route; empty for none
    /// (topics/rate-limits, "top-level resources").
    /// </summary>
    public string Major { get; init; } = "";

    /// <summary>UTF-8; null for none.</summary>
    public byte[]? Json { get; init; }

    /// <summary>Sent as "files[n]" beside the JSON, which names them by their place.</summary>
    public IReadOnlyList<RestFile> Files { get; init; } = [];

    /// <summary>
    /// Authorised by the interaction's token in its path, so outside the bot's global limit (topics/rate-limits).
    /// </summary>
    public bool IsByInteraction { get; init; }

    /// <summary>
    /// Where it would have to wait longer until Discord takes it, it is not sent; null: it waits as long as it takes.
    /// </summary>
    public Duration? LongestWait { get; init; }

    /// <summary>Without the path, which may hold an interaction's token.</summary>
    public override string ToString() => Route;
}

/// <param name="MediaType">Such as "image/png".</param>
internal sealed record RestFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
