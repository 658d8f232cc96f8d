using System.Text.Json;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>What somebody is called (resources/user, "User Object").</summary>
internal static class UserName
{
    /// <returns>The name that Discord shows, else the one they log in with; null if it says neither.</returns>
    public static string? Of(JsonElement user) =>
        JsonFields.Text(user, "global_name") is { Length: > 0 } shown ? shown : JsonFields.Text(user, "username");
}
