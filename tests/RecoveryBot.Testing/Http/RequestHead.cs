namespace RecoveryBot.Testing.Http;

/// <summary>The first lines of a request, which are known before its body is read.</summary>
/// <param name="Target">As it was sent, with its query.</param>
/// <param name="Headers">By name, whatever its case.</param>
internal sealed record RequestHead(string Verb, string Target, IReadOnlyDictionary<string, string> Headers)
{
    public bool AsksForWebSocket => Header("Upgrade").Equals("websocket", StringComparison.OrdinalIgnoreCase);

    /// <summary>The header's value, or nothing at all.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name) ?? "";
}
