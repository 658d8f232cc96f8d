using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Global commands (interactions/application-commands.mdx).</summary>
internal sealed partial class Commands(World world)
{
    private const int MostCommands = 100;
    private const int MostOptions = 25;
    private const int MostChoices = 25;
    private const int LongestDescription = 100;

    private static readonly HashSet<string> OfCommand =
    [
        "id", "name", "name_localizations", "description", "description_localizations", "options",
        "default_member_permissions", "integration_types", "contexts", "type", "nsfw",
    ];

    private static readonly HashSet<string> OfOption =
    [
        "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options",
        "channel_types", "min_value", "max_value", "min_length", "max_length", "autocomplete",
    ];

    private static readonly HashSet<string> OfChoice = ["name", "name_localizations", "value"];

    public Reply Get(Call call)
    {
        Own(call);
        return Reply.Ok(world.Commands.DeepClone());
    }

    public Reply Put(Call call)
    {
        Own(call);
        world.Counted.CommandsPut++;
        var commands = Read(call.Body as JsonArray ?? throw Refusals.BrokenJson);
        var known = world.Commands;
        world.Commands = [.. commands.Select(one => Registered(one, known))];
        return Reply.Ok(world.Commands.DeepClone());
    }

    /// <summary>Takes the place of one with the same name.</summary>
    public Reply Create(Call call)
    {
        Own(call);
        var command = Read([call.Object.DeepClone()]).Single();
        var known = world.Commands;
        var added = Registered(command, known);
        var others = known.Where(one => (string?)one!["name"] != (string?)command["name"]);
        world.Commands = [.. others.Select(one => one!.DeepClone()), added];
        return new Reply(known.Count == world.Commands.Count ? 200 : 201, added.DeepClone());
    }

    public Reply Delete(Call call)
    {
        Own(call);
        var id = call.Parameters["command"];
        var command = world.Commands.FirstOrDefault(one => (string?)one!["id"] == id) ?? throw Refusals.UnknownCommand;
        world.Commands.Remove(command);
        return Reply.Nothing;
    }

    private void Own(Call call)
    {
        if (call.Id("application") != world.Settings.ApplicationId)
        {
            throw Refusals.UnknownApplication;
        }
    }

    private JsonObject Registered(JsonObject command, JsonArray known)
    {
        var registered = command.DeepClone().AsObject();
        registered["id"] = (string?)known.FirstOrDefault(one => (string?)one!["name"] == (string?)command["name"])?["id"]
            ?? Snowflakes.Write(world.Ids.Next());
        registered["application_id"] = world.Settings.ApplicationIdText;
        registered["version"] = Snowflakes.Write(world.Ids.Next());
        registered["type"] ??= 1;
        registered.TryAdd("default_member_permissions", null);
        return registered;
    }

    private IReadOnlyList<JsonObject> Read(JsonArray body)
    {
        var errors = new FormErrors();
        var commands = FieldCheck.Objects(body, "commands", errors);
        errors.AddIf(
            commands.Count > MostCommands,
            "commands", "APPLICATION_COMMANDS_LIMIT", "Maximum number of application commands reached (100).");
        var names = new HashSet<string>();
        foreach (var (index, command) in commands.Index())
        {
            var at = $"{index}";
            FieldCheck.Known(command, OfCommand, at, errors);
            CheckNamed(command, at, names, errors);
            CheckOptions(command["options"], at, errors);
            CheckInstallations(command["integration_types"], at, errors);
        }

        errors.Throw();
        return commands;
    }

    // What happens to those that the portal does not allow is not documented, so that none may be sent.
    private void CheckInstallations(JsonNode? types, string at, FormErrors errors) => errors.AddIf(
        types is not null && (types is not JsonArray all || all.Count == 0 || all.Any(type => type?.ToString() is not ("0" or "1"))
            || (!world.Settings.IsForUsers && all.Any(type => type!.ToString() == "1"))),
        $"{at}.integration_types", "BASE_TYPE_CHOICES", "Value must be one of {0, 1}.");

    private static void CheckNamed(JsonObject named, string at, HashSet<string> names, FormErrors errors)
    {
        var name = named["name"]?.ToString() ?? "";
        errors.AddIf(!Name().IsMatch(name), $"{at}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        errors.AddIf(!names.Add(name), $"{at}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        FieldCheck.Text(named, "description", at, LongestDescription, errors, least: 1);
    }

    private static void CheckOptions(JsonNode? list, string at, FormErrors errors)
    {
        var options = FieldCheck.Objects(list, $"{at}.options", errors);
        errors.AddIf(options.Count > MostOptions, $"{at}.options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        var names = new HashSet<string>();
        foreach (var (index, option) in options.Index())
        {
            var path = $"{at}.options.{index}";
            FieldCheck.Known(option, OfOption, path, errors);
            FieldCheck.Whole(option, "type", path, 1, 11, errors, otherwise: null);
            CheckNamed(option, path, names, errors);
            CheckOptions(option["options"], path, errors);
            var choices = FieldCheck.Objects(option["choices"], $"{path}.choices", errors);
            errors.AddIf(choices.Count > MostChoices, $"{path}.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
            foreach (var (number, choice) in choices.Index())
            {
                FieldCheck.Known(choice, OfChoice, $"{path}.choices.{number}", errors);
                FieldCheck.Text(choice, "name", $"{path}.choices.{number}", 100, errors, least: 1);
            }
        }
    }

    /// <summary>Lower case letters, digits, dashes (application-commands.mdx, "Application Command Naming").</summary>
    [GeneratedRegex(@"^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
