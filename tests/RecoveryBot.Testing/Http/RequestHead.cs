namespace RecoveryBot.Testing.Http;

/// <summary>The first lines of a request, which are known before its body is read.</summary>
/// <param name="Headers">By name, whatever its case.</param>
internal sealed record RequestHead(string Verb, string Target, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The header's value, or nothing at all.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name) ?? "";

    /// <summary>True when the client wants no further request on this connection.</summary>
    public bool IsLast => Header("Connection").Equals("close", StringComparison.OrdinalIgnoreCase);
}
