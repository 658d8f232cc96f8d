namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>The first line of a request, taken apart.</summary>
/// <param name="Path">Below <c>/api/v10/</c>, without strokes at the ends.</param>
/// <param name="Query">Without the question mark; empty when there is none.</param>
internal sealed record Target(string Verb, string Path, string Query)
{
    private const string Root = "/api/v10/";

    /// <summary>Null when it is not below the API's address.</summary>
    public static Target? Read(string verb, string written)
    {
        var parts = written.Split('?', 2);
        return parts[0].StartsWith(Root, StringComparison.Ordinal)
            ? new Target(verb, parts[0][Root.Length..], parts.Length > 1 ? parts[1] : "")
            : null;
    }

    public bool Asks(string name, string value) => Query.Split('&').Contains($"{name}={value}");

    /// <summary>The value of a query parameter; null when it is not there.</summary>
    public string? Asked(string name) => Query.Split('&').Select(one => one.Split('=', 2))
        .FirstOrDefault(one => one[0] == name && one.Length == 2)?[1];
}
