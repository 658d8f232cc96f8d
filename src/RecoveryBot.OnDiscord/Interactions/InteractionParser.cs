using System.Text.Json;
using RecoveryBot.OnDiscord.Rendering;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>Reads an interaction. Anything may be missing or of another kind.</summary>
internal static class InteractionParser
{
    private const int ApplicationCommand = 2;
    private const int MessageComponent = 3;
    private const int ModalSubmit = 5;
    private const int BotDirectMessage = 1;
    private const int LongestId = 20;

    // Discord gives no figure; its own have some 250.
    private const int LongestToken = 2_000;

    /// <returns>Null if it is none that we could answer.</returns>
    public static Interaction? Read(JsonElement json)
    {
        try
        {
            return TryRead(json);
        }
        catch (InvalidOperationException)
        {
            // A string with a lone half of a surrogate pair.
            return null;
        }
    }

    private static Interaction? TryRead(JsonElement json)
    {
        var user = Inside(json, "member", "user") ?? Inside(json, "user");
        var message = Inside(json, "message") is { } shown ? Id(shown, "id") : null;
        return Id(json, "id") is { } id
            && Token(json) is { } token
            && Id(json, "application_id") is { } application
            && user is { } who && Id(who, "id") is { } person
            && Id(json, "channel_id") is { } channel
            && Number(json, "type") is { } type
            && Inside(json, "data") is { } data
            && DataOf(type, data) is { } read
                ? new Interaction(id, token, application, person, channel, IsDirect(json), read)
                {
                    Name = UserName.Of(who),
                    Message = message,
                    ChannelTitle = IsDirect(json) || Inside(json, "channel") is not { } where ? null : Text(where, "name"),
                    Guild = Id(json, "guild_id"),
                    Rights = IsDirect(json) ? null : Permissions.Read(json),
                }
                : null;
    }

    private static bool IsDirect(JsonElement json) => Number(json, "context") is { } context
        ? context == BotDirectMessage
        : Text(json, "guild_id") is null;

    private static InteractionData? DataOf(int type, JsonElement data) => type switch
    {
        ApplicationCommand when Text(data, "name") is { Length: > 0 } name => new InteractionData.Command(name, Arguments(data)),
        MessageComponent when Values(data) is { Count: > 0 } chosen =>
            new InteractionData.Component(ChoiceList.Chosen(Text(data, "custom_id") ?? "", chosen)),
        MessageComponent when Text(data, "custom_id") is { } payload => new InteractionData.Component(payload),
        ModalSubmit when Text(data, "custom_id") is { } form => new InteractionData.Form(form, Fields(data)),
        _ => null,
    };

    /// <summary>None where one of them is no text.</summary>
    private static IReadOnlyList<string> Values(JsonElement data) =>
        Items(data, "values").ToList() is var values && values.All(value => value.ValueKind == JsonValueKind.String)
            ? [.. values.Select(value => value.GetString()!)]
            : [];

    private static string Arguments(JsonElement data) => string.Join(' ', Items(data, "options").Select(option =>
        option.ValueKind == JsonValueKind.Object && option.TryGetProperty("value", out var value) ? value.ToString() : ""));

    // A field stands in a row or under a label.
    private static string Fields(JsonElement data) => string.Join('\n', Items(data, "components")
        .SelectMany(row => Items(row, "components").Concat(Inside(row, "component") is { } one ? [one] : []))
        .Select(field => Text(field, "value") ?? ""));

    private static JsonElement? Inside(JsonElement from, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from) || from.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
        }

        return from;
    }

    private static IEnumerable<JsonElement> Items(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    private static string? Text(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    // Ids and tokens go into addresses.
    private static string? Id(JsonElement from, string name) =>
        Text(from, name) is { Length: > 0 and <= LongestId } id && id.All(char.IsAsciiDigit) ? id : null;

    private static string? Token(JsonElement from) =>
        Text(from, "token") is { Length: <= LongestToken } token && token.All(IsPathSafe) && token.Any(char.IsAsciiLetterOrDigit)
            ? token
            : null;

    private static int? Number(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;

    private static bool IsPathSafe(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '=' or '+' or ':';
}
