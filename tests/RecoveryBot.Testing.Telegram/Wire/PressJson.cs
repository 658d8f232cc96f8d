using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Type <c>CallbackQuery</c> of the Bot API.</summary>
internal static class PressJson
{
    public static JsonObject Write(World world, Press press) => new()
    {
        ["id"] = press.QueryId,
        ["from"] = PersonJson.User(press.By),
        ["message"] = MessageJson.Write(world, press.Chat, press.On),
        ["chat_instance"] = "instance-" + press.Chat.Id,
        ["data"] = press.Data,
    };
}
