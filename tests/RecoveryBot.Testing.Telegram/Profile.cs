using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram;

/// <summary>What the bot has set about itself.</summary>
internal sealed class Profile
{
    public bool IsTokenRevoked { get; set; }

    /// <summary>What it promised to send along with each delivery.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>Empty when there is no webhook.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>By scope and language, both as written in the call.</summary>
    public Dictionary<(string Scope, string Language), JsonArray> Commands { get; } = [];

    public Dictionary<string, string> Texts { get; } = [];
}
