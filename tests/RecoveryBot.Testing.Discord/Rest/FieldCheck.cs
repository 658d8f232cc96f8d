using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>One field at a time, with the words Discord has for what is wrong.</summary>
internal static class FieldCheck
{
    /// <summary>Nothing but these: a misspelt field would otherwise go unseen.</summary>
    public static void Known(JsonObject json, IReadOnlySet<string> fields, string at, FormErrors errors)
    {
        foreach (var name in json.Select(one => one.Key).Where(name => !fields.Contains(name)))
        {
            errors.Add(Below(at, name), "UNKNOWN_FIELD", $"\"{name}\" is not known here.");
        }
    }

    /// <summary>A text of at most that many characters; null or missing is right unless a least is given.</summary>
    public static void Text(JsonObject json, string name, string at, int most, FormErrors errors, int least = 0)
    {
        var path = Below(at, name);
        if (json[name] is not { } node)
        {
            errors.AddIf(least > 0, path, "BASE_TYPE_REQUIRED", "This field is required");
            return;
        }

        if (node.GetValueKind() != JsonValueKind.String)
        {
            errors.Add(path, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return;
        }

        var length = Characters((string)node!);
        errors.AddIf(length > most, path, "BASE_TYPE_MAX_LENGTH", $"Must be {Number(most)} or fewer in length.");
        errors.AddIf(length < least, path, "BASE_TYPE_MIN_LENGTH", $"Must be {Number(least)} or more in length.");
    }

    public static void Truth(JsonObject json, string name, string at, FormErrors errors) => errors.AddIf(
        json[name] is { } node && node.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False),
        Below(at, name), "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");

    /// <summary>A whole number within the two ends; <paramref name="otherwise"/> when there is none, or a wrong one.</summary>
    public static int Whole(JsonObject json, string name, string at, int least, int most, FormErrors errors, int? otherwise = 0)
    {
        var path = Below(at, name);
        if (json[name] is not { } node)
        {
            errors.AddIf(otherwise is null, path, "BASE_TYPE_REQUIRED", "This field is required");
            return otherwise ?? 0;
        }

        if (node.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<int>(out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        errors.Add(path, "NUMBER_TYPE_COERCE", $"Value \"{node.ToJsonString()}\" is not int from {Number(least)} to {Number(most)}.");
        return otherwise ?? 0;
    }

    /// <summary>A snowflake, which is a string of digits: a number would lose its last ones in JavaScript.</summary>
    public static ulong? Id(JsonObject json, string name, string path, FormErrors errors, bool isRequired = false)
    {
        if (json[name] is not { } node)
        {
            errors.AddIf(isRequired, path, "BASE_TYPE_REQUIRED", "This field is required");
            return null;
        }

        return Id(node, path, errors);
    }

    public static ulong? Id(JsonNode? node, string path, FormErrors errors)
    {
        var id = node?.GetValueKind() == JsonValueKind.String ? Snowflakes.Read((string)node!) : null;
        errors.AddIf(id is null, path, "NUMBER_TYPE_COERCE", $"Value {node?.ToJsonString() ?? "null"} is not snowflake.");
        return id;
    }

    /// <summary>The objects of a list; what is none is an error.</summary>
    public static IReadOnlyList<JsonObject> Objects(JsonNode? list, string path, FormErrors errors)
    {
        if (list is null)
        {
            return [];
        }

        if (list is not JsonArray array || array.Any(one => one is not JsonObject))
        {
            errors.Add(path, "LIST_TYPE_CONVERT", "Only iterables of objects may be used here.");
            return [];
        }

        return [.. array.Select(one => one!.AsObject())];
    }

    public static string Below(string at, string name) => at.Length == 0 ? name : $"{at.TrimEnd('.')}.{name}";

    /// <summary>Discord counts code points, not UTF-16 units.</summary>
    private static int Characters(string text) => text.EnumerateRunes().Count();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
