namespace RecoveryBot.Testing.Discord.Rest;

/// <param name="Name">Verb and template, one of <see cref="Routes"/>.</param>
internal sealed record Route(string Name, Func<Call, Reply> Handler)
{
    private readonly string[] _steps = Name.Split(' ')[1].Split('/');

    public string Verb => Name.Split(' ')[0];

    /// <summary>The token is in the path: no <c>Authorization</c> is needed, and the global limit is not for these.</summary>
    public bool IsByToken => Name.Contains("{token}", StringComparison.Ordinal);

    public bool IsCallback => Name == Routes.Callback;

    /// <summary>What stands where the braces are; null when the path is another one.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        var steps = path.Split('/');
        if (steps.Length != _steps.Length)
        {
            return null;
        }

        var parameters = new Dictionary<string, string>();
        foreach (var (template, step) in _steps.Zip(steps))
        {
            if (template.StartsWith('{'))
            {
                parameters[template[1..^1]] = Uri.UnescapeDataString(step);
            }
            else if (template != step)
            {
                return null;
            }
        }

        return parameters;
    }
}

/// <param name="Body">Null is 204, no content.</param>
internal sealed record Reply(int Status, System.Text.Json.Nodes.JsonNode? Body)
{
    public static Reply Nothing => new(204, null);

    public static Reply Ok(System.Text.Json.Nodes.JsonNode body) => new(200, body);
}
