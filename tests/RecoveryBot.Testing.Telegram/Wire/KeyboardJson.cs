using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// Type <c>InlineKeyboardMarkup</c> of the Bot API, both ways. Other keyboards are taken and not shown.
/// </summary>
internal static class KeyboardJson
{
    private const int MostDataBytes = 64;

    /// <summary>Empty when the call brings no inline keyboard.</summary>
    /// <exception cref="RefusedException">No JSON, no text on a button, or data outside 1 to 64 bytes.</exception>
    public static ImmutableArray<ImmutableArray<ShownButton>> Read(Call call)
    {
        var markup = call.Json("reply_markup");
        Refusals.NoKeyboard.If(call.Text("reply_markup").Length > 0 && markup is not JsonObject);
        if (markup?["inline_keyboard"] is not { } rows)
        {
            return [];
        }

        Refusals.NoKeyboard.If(rows is not JsonArray array || array.Any(row => row is not JsonArray));
        return [.. rows.AsArray().Select(Row).Where(row => !row.IsEmpty)];
    }

    public static JsonObject Write(ImmutableArray<ImmutableArray<ShownButton>> rows) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(Write)]))]),
    };

    private static ImmutableArray<ShownButton> Row(JsonNode? row) => [.. row!.AsArray().Select(Button)];

    private static ShownButton Button(JsonNode? json)
    {
        var button = new ShownButton(Field(json, "text") ?? "", Field(json, "callback_data"), Field(json, "url"));
        Refusals.ButtonText.If(button.Text.Trim().Length == 0);
        Refusals.ButtonKind.If(button.Data is null && button.Url is null);
        Refusals.ButtonData.If(button.Data is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > MostDataBytes);
        return button;
    }

    private static JsonObject Write(ShownButton button) => button.Data is { } data
        ? new JsonObject { ["text"] = button.Text, ["callback_data"] = data }
        : new JsonObject { ["text"] = button.Text, ["url"] = button.Url };

    private static string? Field(JsonNode? button, string name)
    {
        Refusals.NoKeyboard.If(button is not JsonObject);
        return button![name] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
    }
}
