using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>A modal with text inputs, in rows or in labels (receiving-and-responding.mdx, components/reference.mdx).</summary>
internal static class FormCheck
{
    private const int LongestTitle = 45;
    private const int LongestLabel = 45;
    private const int LongestText = 4_000;
    private const int Row = 1;
    private const int Label = 18;

    private static readonly HashSet<string> OfForm = ["custom_id", "title", "components"];
    private static readonly HashSet<string> OfRow = ["type", "id", "components"];
    private static readonly HashSet<string> OfLabel = ["type", "id", "label", "description", "component"];
    private static readonly HashSet<string> OfInput =
        ["type", "id", "custom_id", "style", "label", "min_length", "max_length", "required", "value", "placeholder"];

    /// <exception cref="RefusedException">50035, with everything that is wrong.</exception>
    public static void Check(JsonObject form)
    {
        var errors = new FormErrors();
        FieldCheck.Known(form, OfForm, "data", errors);
        FieldCheck.Text(form, "title", "data", LongestTitle, errors, least: 1);
        FieldCheck.Text(form, "custom_id", "data", ComponentCheck.LongestCustomId, errors, least: 1);
        var rows = FieldCheck.Objects(form["components"], "data.components", errors);
        errors.AddIf(rows.Count is 0 or > 5, "data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        var customIds = new HashSet<string>();
        foreach (var (index, row) in rows.Index())
        {
            CheckRow(row, string.Create(CultureInfo.InvariantCulture, $"data.components.{index}"), customIds, errors);
        }

        errors.Throw();
    }

    private static void CheckRow(JsonObject row, string at, HashSet<string> customIds, FormErrors errors)
    {
        var type = FieldCheck.Whole(row, "type", at, Row, Label, errors, otherwise: null);
        if (type == Label)
        {
            FieldCheck.Known(row, OfLabel, at, errors);
            FieldCheck.Text(row, "label", at, LongestLabel, errors, least: 1);
            FieldCheck.Text(row, "description", at, 100, errors);
            CheckInput(row["component"] as JsonObject ?? [], $"{at}.component", hasLabel: false, customIds, errors);
            return;
        }

        FieldCheck.Known(row, OfRow, at, errors);
        var inside = FieldCheck.Objects(row["components"], $"{at}.components", errors);
        errors.AddIf(type != Row || inside.Count != 1, at, "BASE_TYPE_BAD_LENGTH", "Must be a row of one text input, or a label.");
        foreach (var input in inside)
        {
            CheckInput(input, $"{at}.components.0", hasLabel: true, customIds, errors);
        }
    }

    private static void CheckInput(JsonObject input, string at, bool hasLabel, HashSet<string> customIds, FormErrors errors)
    {
        FieldCheck.Known(input, OfInput, at, errors);
        FieldCheck.Whole(input, "type", at, 4, 4, errors, otherwise: null);
        FieldCheck.Whole(input, "style", at, 1, 2, errors, otherwise: null);
        FieldCheck.Text(input, "label", at, LongestLabel, errors, least: hasLabel ? 1 : 0);
        FieldCheck.Text(input, "custom_id", at, ComponentCheck.LongestCustomId, errors, least: 1);
        FieldCheck.Text(input, "value", at, LongestText, errors);
        FieldCheck.Text(input, "placeholder", at, 100, errors);
        FieldCheck.Truth(input, "required", at, errors);
        FieldCheck.Whole(input, "min_length", at, 0, LongestText, errors);
        FieldCheck.Whole(input, "max_length", at, 1, LongestText, errors, otherwise: LongestText);
        errors.AddIf(
            !customIds.Add(input["custom_id"]?.ToString() ?? ""),
            $"{at}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
}
