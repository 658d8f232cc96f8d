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

    /// <summary>One of the above; null for nothing, or anything else.</summary>
    public static string? Read(string typed)
    {
        var words = Spelling.Fold(typed);
        return CommandLexicon.English.Groups.FirstOrDefault(known => known.Value.Any(one => Spelling.Fold(one) == words)).Key;
    }
}
