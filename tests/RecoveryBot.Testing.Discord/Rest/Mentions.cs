using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Whom a message pings when it says nothing about it (message.mdx, "Allowed Mentions Object").</summary>
internal enum MentionDefault
{
    /// <summary>Regular messages: people, roles and everyone.</summary>
    Everything,

    /// <summary>Interactions and webhooks.</summary>
    People,
}

/// <summary>Counts who would have been pinged. A backslash before a mention is taken for no protection at all.</summary>
internal static partial class Mentions
{
    public static int Count(MessageBody body, MentionDefault otherwise)
    {
        var allowed = body.AllowedMentions;
        var parsed = allowed is null
            ? otherwise == MentionDefault.Everything ? ["everyone", "roles", "users"] : new[] { "users" }
            : Texts(allowed["parse"]);
        var content = body.Content ?? "";
        return (parsed.Contains("everyone") && Everyone().IsMatch(content) ? 1 : 0)
            + Named(Person(), content).Count(id => parsed.Contains("users") || Texts(allowed?["users"]).Contains(id))
            + Named(Role(), content).Count(id => parsed.Contains("roles") || Texts(allowed?["roles"]).Contains(id));
    }

    private static IEnumerable<string> Named(Regex mention, string content) =>
        mention.Matches(content).Select(one => one.Groups["id"].Value).Distinct();

    private static string[] Texts(JsonNode? list) => list is JsonArray array ? [.. array.Select(one => (string?)one ?? "")] : [];

    [GeneratedRegex("@everyone|@here")]
    private static partial Regex Everyone();

    [GeneratedRegex(@"<@!?(?<id>\d+)>")]
    private static partial Regex Person();

    [GeneratedRegex(@"<@&(?<id>\d+)>")]
    private static partial Regex Role();
}
