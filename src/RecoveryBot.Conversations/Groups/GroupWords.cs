using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What is typed behind "/group".</summary>
internal static class GroupWords
{
    public const string Create = "create";
    public const string Invite = "invite";
    public const string Members = "members";
    public const string Leave = "leave";
    public const string Close = "close";

    /// <summary>What stands behind "off"; empty for "on"; null for anything else.</summary>
    public static string? Off(string typed)
    {
        var words = typed.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [var first, var days] when OnOffParser.Read(first) is false => days,
            [var first] when OnOffParser.Read(first) is false => "?",
            [var first] when OnOffParser.Read(first) is true => "",
            _ => null,
        };
    }

    /// <summary>One of the above; null for nothing, or anything else.</summary>
    public static string? Read(string typed)
    {
        var words = Spelling.Fold(typed);
        return CommandLexicon.English.Groups.FirstOrDefault(known => known.Value.Any(one => Spelling.Fold(one) == words)).Key;
    }
}
