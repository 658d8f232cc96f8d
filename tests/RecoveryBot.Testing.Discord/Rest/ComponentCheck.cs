using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Rows of buttons or one menu below a message (components/reference.mdx).</summary>
internal static class ComponentCheck
{
    public const int LongestCustomId = 100;

    private const int MostRows = 5;
    private const int MostButtons = 5;
    private const int MostOptions = 25;
    private const int LongestLabel = 80;
    private const int LongestPlaceholder = 150;
    private const int LongestOption = 100;
    private const int Link = 5;
    private const int Premium = 6;
    private const string BothCode = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE";
    private const string Both = "A custom id and url cannot both be specified";

    private static readonly HashSet<string> OfRow = ["type", "id", "components"];
    private static readonly HashSet<string> OfButton =
        ["type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"];
    private static readonly HashSet<string> OfMenu =
        ["type", "id", "custom_id", "options", "placeholder", "min_values", "max_values", "disabled"];
    private static readonly HashSet<string> OfOption = ["label", "value", "description", "emoji", "default"];
    private static readonly HashSet<string> OfEmoji = ["id", "name", "animated"];

    public static void Check(JsonNode? components, string at, FormErrors errors)
    {
        var rows = FieldCheck.Objects(components, at, errors);
        errors.AddIf(rows.Count > MostRows, at, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        var customIds = new HashSet<string>();
        foreach (var (index, row) in rows.Index())
        {
            CheckRow(row, string.Create(CultureInfo.InvariantCulture, $"{at}.{index}"), customIds, errors);
        }
    }

    private static void CheckRow(JsonObject row, string at, HashSet<string> customIds, FormErrors errors)
    {
        FieldCheck.Known(row, OfRow, at, errors);
        FieldCheck.Whole(row, "type", at, 1, 1, errors, otherwise: null);
        var inside = FieldCheck.Objects(row["components"], $"{at}.components", errors);
        var hasMenu = inside.Any(one => one["type"]?.ToString() == "3");
        errors.AddIf(
            inside.Count == 0 || inside.Count > (hasMenu ? 1 : MostButtons),
            $"{at}.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length, or one menu.");
        foreach (var (index, one) in inside.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{at}.components.{index}");
            switch (FieldCheck.Whole(one, "type", path, 2, 3, errors, otherwise: null))
            {
                case 2:
                    CheckButton(one, path, customIds, errors);
                    break;
                case 3:
                    CheckMenu(one, path, customIds, errors);
                    break;
            }
        }
    }

    private static void CheckButton(JsonObject button, string at, HashSet<string> customIds, FormErrors errors)
    {
        FieldCheck.Known(button, OfButton, at, errors);
        FieldCheck.Text(button, "label", at, LongestLabel, errors);
        FieldCheck.Truth(button, "disabled", at, errors);
        CheckEmoji(button, at, errors);
        var style = FieldCheck.Whole(button, "style", at, 1, Premium, errors, otherwise: null);
        errors.AddIf(
            style != Premium && button["label"] is null && button["emoji"] is null,
            at, "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required.");
        if (style == Link)
        {
            FieldCheck.Text(button, "url", at, 512, errors, least: 1);
            errors.AddIf(button["custom_id"] is not null, $"{at}.custom_id", BothCode, Both);
        }
        else if (style != Premium)
        {
            errors.AddIf(button["url"] is not null, $"{at}.url", BothCode, Both);
            CheckCustomId(button, at, customIds, errors);
        }
    }

    private static void CheckMenu(JsonObject menu, string at, HashSet<string> customIds, FormErrors errors)
    {
        FieldCheck.Known(menu, OfMenu, at, errors);
        FieldCheck.Text(menu, "placeholder", at, LongestPlaceholder, errors);
        FieldCheck.Truth(menu, "disabled", at, errors);
        CheckCustomId(menu, at, customIds, errors);
        var options = FieldCheck.Objects(menu["options"], $"{at}.options", errors);
        errors.AddIf(
            options.Count is 0 or > MostOptions, $"{at}.options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.");
        FieldCheck.Whole(menu, "min_values", at, 0, Math.Max(1, options.Count), errors, otherwise: 1);
        FieldCheck.Whole(menu, "max_values", at, 1, Math.Max(1, options.Count), errors, otherwise: 1);
        var values = new HashSet<string>();
        foreach (var (index, option) in options.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{at}.options.{index}");
            FieldCheck.Known(option, OfOption, path, errors);
            FieldCheck.Text(option, "label", path, LongestOption, errors, least: 1);
            FieldCheck.Text(option, "value", path, LongestOption, errors, least: 1);
            FieldCheck.Text(option, "description", path, LongestOption, errors);
            FieldCheck.Truth(option, "default", path, errors);
            CheckEmoji(option, path, errors);
            errors.AddIf(
                !values.Add(option["value"]?.ToString() ?? ""),
                $"{path}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
        }
    }

    private static void CheckCustomId(JsonObject component, string at, HashSet<string> customIds, FormErrors errors)
    {
        FieldCheck.Text(component, "custom_id", at, LongestCustomId, errors, least: 1);
        errors.AddIf(
            component["custom_id"]?.ToString() is { } id && !customIds.Add(id),
            $"{at}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }

    private static void CheckEmoji(JsonObject component, string at, FormErrors errors)
    {
        if (component["emoji"] is JsonObject emoji)
        {
            FieldCheck.Known(emoji, OfEmoji, $"{at}.emoji", errors);
            FieldCheck.Id(emoji, "id", $"{at}.emoji.id", errors);
        }
    }
}
