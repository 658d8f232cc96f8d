using System.Text.Json;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>A typed command as the app sends it, held against what is registered (application-commands.mdx).</summary>
internal static class CommandJson
{
    private const int Subcommand = 1;
    private const int Text = 3;
    private const int Whole = 4;
    private const int Truth = 5;
    private const int Number = 10;

    /// <exception cref="InvalidOperationException">No such command, or not with these options.</exception>
    public static JsonObject Data(JsonArray registered, string command, (string Name, object Value)[] options)
    {
        var words = command.Split(' ');
        var top = registered.FirstOrDefault(one => (string?)one!["name"] == words[0] && ((int?)one["type"] ?? 1) == 1)
            ?? throw Refused($"/{words[0]} is not registered");
        var data = new JsonObject
        {
            ["id"] = (string?)top["id"],
            ["name"] = words[0],
            ["type"] = 1,
        };
        var known = top["options"]?.AsArray() ?? [];
        if (words.Length == 1)
        {
            if (known.Any(one => (int)one!["type"]! == Subcommand))
            {
                throw Refused($"/{command} wants a subcommand");
            }

            data["options"] = Values(command, known, options);
            return data;
        }

        var below = known.FirstOrDefault(one => (int)one!["type"]! == Subcommand && (string?)one["name"] == words[1])
            ?? throw Refused($"/{command} is not registered");
        data["options"] = new JsonArray(new JsonObject
        {
            ["name"] = words[1],
            ["type"] = Subcommand,
            ["options"] = Values(command, below["options"]?.AsArray() ?? [], options),
        });
        return data;
    }

    private static JsonArray Values(string command, JsonArray known, (string Name, object Value)[] options)
    {
        var missing = known.FirstOrDefault(
            one => (bool?)one!["required"] == true && options.All(given => given.Name != (string?)one["name"]));
        if (missing is not null)
        {
            throw Refused($"/{command} wants the option {missing["name"]}");
        }

        return new JsonArray([.. options.Select(given => Value(command, known, given.Name, given.Value))]);
    }

    private static JsonObject Value(string command, JsonArray known, string name, object value)
    {
        var option = known.FirstOrDefault(one => (string?)one!["name"] == name) ?? throw Refused($"/{command} has no option {name}");
        var type = (int)option["type"]!;
        var fits = (type, value) switch
        {
            (Text, string) or (Whole, int) or (Truth, bool) or (Number, int or double) => true,
            (Text or Whole or Truth or Number, _) => false,
            _ => value is string,
        };
        var written = JsonSerializer.SerializeToNode(value)!;
        var isOffered = option["choices"] is not JsonArray { Count: > 0 } choices
            || choices.Any(one => JsonNode.DeepEquals(one!["value"], written));
        if (!fits || !isOffered)
        {
            throw Refused($"/{command} does not take {name}: {value}");
        }

        return new JsonObject { ["name"] = name, ["type"] = type, ["value"] = written };
    }

    private static InvalidOperationException Refused(string what) => new($"{what}.");
}
