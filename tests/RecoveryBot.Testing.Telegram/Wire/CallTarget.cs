namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Who is called by a path of the form <c>/bot&lt;token&gt;/&lt;method&gt;?&lt;arguments&gt;</c>.</summary>
internal sealed record CallTarget(string Token, string Method, string Query)
{
    /// <summary>Null when the path is of another form.</summary>
    public static CallTarget? Read(string target)
    {
        var pathAndQuery = target.Split('?', 2);
        var parts = Uri.UnescapeDataString(pathAndQuery[0]).Split('/');
        return parts.Length == 3 && parts[0].Length == 0 && parts[1].StartsWith("bot", StringComparison.Ordinal)
            ? new CallTarget(parts[1]["bot".Length..], parts[2].ToLowerInvariant(), pathAndQuery.ElementAtOrDefault(1) ?? "")
            : null;
    }
}
