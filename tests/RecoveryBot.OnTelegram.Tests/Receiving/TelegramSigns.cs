using System.Text.Json;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Receiving;
using RecoveryBot.Testing.Platforms;
using Telegram.Bot;
using Telegram.Bot.Types;
using Message = RecoveryBot.Conversations.Messages.Message;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>Typed, at the end of a long text, below a picture, put in place of something else, and behind a command.</summary>
public sealed class TelegramSigns : WarningSignContract
{
    private static readonly BotIdentity Bot = new("recovery_bot", new HashSet<string> { "note" });

    protected override IReadOnlyList<Input?> Read(string text, Message? shown) =>
    [
        Said("message", "text", text),
        Said("message", "text", AtTheEndOfALongText(text)),
        Said("message", """photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}],"caption""", text),
        Said("edited_message", """edit_date":100,"text""", text),
        Said("message", "text", $"/note@recovery_bot {text}"),
    ];

    private static Input? Said(string kind, string field, string text)
    {
        var update = $$"""
            {"update_id":5,"{{kind}}":{"message_id":1,"date":1,"from":{"id":7,"is_bot":false,"first_name":"Anna"},
            "chat":{"id":7,"type":"private"},"{{field}}":{{JsonSerializer.Serialize(text)}} } }
            """;
        return (UpdateParser.Of(JsonSerializer.Deserialize<Update>(update, JsonBotAPI.Options)!, "5", Bot) as ReceivedUpdate.Inbound)?.Update.Input;
    }
}
