using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>A filled form as the app sends it: nested like the one that was opened (components/reference.mdx).</summary>
internal static class FormJson
{
    /// <exception cref="InvalidOperationException">The app would not send it: an unknown field, too short, too long.</exception>
    public static JsonObject Submit(ShownForm form, (string Label, string Value)[] values)
    {
        foreach (var (label, _) in values)
        {
            _ = form.Fields.FirstOrDefault(field => field.Label == label) ?? throw Refused($"The form has no \"{label}\"");
        }

        return new JsonObject
        {
            ["custom_id"] = form.CustomId,
            ["components"] = new JsonArray([.. form.Components.Select(row => Row(row!, values))]),
        };
    }

    private static JsonObject Row(JsonNode row, (string Label, string Value)[] values)
    {
        var field = ShownField.Read(row);
        var value = values.FirstOrDefault(one => one.Label == field.Label).Value ?? field.Value;
        if (value.Length > field.Most || value.Length < (field.IsRequired ? Math.Max(1, field.Least) : 0))
        {
            throw Refused(string.Create(CultureInfo.InvariantCulture, $"\"{field.Label}\" takes {field.Least} to {field.Most} characters"));
        }

        var input = new JsonObject { ["type"] = 4, ["id"] = 2, ["custom_id"] = field.CustomId, ["value"] = value };
        return row["component"] is null
            ? new JsonObject { ["type"] = 1, ["id"] = 1, ["components"] = new JsonArray(input) }
            : new JsonObject { ["type"] = 18, ["id"] = 1, ["component"] = input };
    }

    private static InvalidOperationException Refused(string what) => new($"{what}.");
}
