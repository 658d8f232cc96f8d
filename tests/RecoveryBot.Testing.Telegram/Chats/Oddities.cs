using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>What people send instead of words: the fields of type <c>Message</c> that make each.</summary>
public static class Oddities
{
    public static JsonObject Sticker => new()
    {
        ["sticker"] = File(("type", "regular"), ("width", 512), ("height", 512), ("is_animated", false), ("is_video", false), ("emoji", "💪")),
    };

    public static JsonObject Voice => new() { ["voice"] = File(("duration", 3)) };

    public static JsonObject Picture => new()
    {
        ["photo"] = new JsonArray(File(("width", 90), ("height", 90))),
        ["caption"] = "8",
    };

    public static JsonObject PictureWithoutWords => new() { ["photo"] = new JsonArray(File(("width", 90), ("height", 90))) };

    public static JsonObject Video(string caption) => new()
    {
        ["video"] = File(("width", 90), ("height", 90), ("duration", 3)),
        ["caption"] = caption,
    };

    public static JsonObject Contact => new()
    {
        ["contact"] = new JsonObject { ["phone_number"] = "+10000000000", ["first_name"] = "Cleo" },
    };

    public static JsonObject Poll => new()
    {
        ["poll"] = new JsonObject
        {
            ["id"] = "sent-by-a-person",
            ["question"] = "Which day?",
            ["options"] = new JsonArray(),
            ["total_voter_count"] = 0,
            ["is_closed"] = false,
            ["is_anonymous"] = true,
            ["type"] = "regular",
            ["allows_multiple_answers"] = false,
        },
    };

    public static JsonObject Dice => new() { ["dice"] = new JsonObject { ["emoji"] = "🎲", ["value"] = 6 } };

    public static JsonObject Place => new()
    {
        ["location"] = new JsonObject { ["latitude"] = 51.5, ["longitude"] = -0.1 },
    };

    private static JsonObject File(params (string Name, JsonNode Value)[] fields)
    {
        var file = new JsonObject { ["file_id"] = "sent-by-a-person", ["file_unique_id"] = "sent-by-a-person" };
        foreach (var (name, value) in fields)
        {
            file[name] = value;
        }

        return file;
    }
}
