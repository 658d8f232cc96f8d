using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Types <c>User</c> and <c>Chat</c> of the Bot API.</summary>
internal static class PersonJson
{
    public static JsonObject User(Person person)
    {
        var user = new JsonObject
        {
            ["id"] = person.Id,
            ["is_bot"] = false,
            ["first_name"] = person.FirstName,
            ["language_code"] = person.LanguageCode,
        };
        AddNames(user, person);
        return user;
    }

    public static JsonObject Bot(FakeTelegramSettings settings) => new()
    {
        ["id"] = settings.BotId,
        ["is_bot"] = true,
        ["first_name"] = settings.BotName,
        ["username"] = settings.BotUsername,
    };

    public static JsonObject Chat(Chat chat)
    {
        var json = new JsonObject { ["id"] = chat.Id, ["type"] = chat.Kind.ToString().ToLowerInvariant() };
        if (chat.IsGroup)
        {
            json["title"] = chat.Title;
            if (!chat.Topics.IsEmpty)
            {
                json["is_forum"] = true;
            }
        }
        else
        {
            json["first_name"] = chat.Title;
            AddNames(json, chat.Members[chat.Id].Person);
        }

        return json;
    }

    private static void AddNames(JsonObject json, Person person)
    {
        if (person.LastName is not null)
        {
            json["last_name"] = person.LastName;
        }

        if (person.Username is not null)
        {
            json["username"] = person.Username;
        }
    }
}
