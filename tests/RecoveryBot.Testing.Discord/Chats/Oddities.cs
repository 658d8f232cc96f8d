using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>What people send instead of words: the fields of a message that make each (resources/message.mdx).</summary>
public static class Oddities
{
    private const int IsVoiceMessage = 1 << 13;

    public static JsonObject Voice => new() { ["flags"] = IsVoiceMessage, ["attachments"] = new JsonArray(File("voice-message.ogg")) };

    public static JsonObject Picture => new() { ["attachments"] = new JsonArray(File("knee.png")) };

    public static JsonObject Sticker => new()
    {
        ["sticker_items"] = new JsonArray(new JsonObject { ["id"] = "749054660769218631", ["name"] = "Wave", ["format_type"] = 3 }),
    };

    public static JsonObject Poll => new()
    {
        ["poll"] = new JsonObject
        {
            ["question"] = new JsonObject { ["text"] = "Which day?" },
            ["answers"] = new JsonArray(),
            ["allow_multiselect"] = false,
            ["layout_type"] = 1,
        },
    };

    private static JsonObject File(string name) => new()
    {
        ["id"] = "749054660769218632",
        ["filename"] = name,
        ["size"] = 5,
        ["url"] = $"https://cdn.invalid/attachments/1/2/{name}",
        ["proxy_url"] = $"https://media.invalid/attachments/1/2/{name}",
    };
}
