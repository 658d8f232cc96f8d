using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>A message's fields against their limits (resources/message.mdx).</summary>
internal static class MessageCheck
{
    private const int LongestContent = 2_000;
    private const int LongestNonce = 25;
    private const int MostEmbeds = 10;
    private const int MostIds = 100;

    private static readonly HashSet<string> OfMentions = ["parse", "users", "roles", "replied_user"];
    private static readonly HashSet<string> Parsed = ["everyone", "roles", "users"];
    private static readonly HashSet<string> OfReference = ["type", "message_id", "channel_id", "guild_id", "fail_if_not_exists"];
    private static readonly HashSet<string> OfEmbed =
        ["title", "type", "description", "url", "timestamp", "color", "footer", "image", "thumbnail", "author", "fields"];

    public static void Check(JsonObject json, IReadOnlySet<string> fields, string at, FormErrors errors)
    {
        FieldCheck.Known(json, fields, at, errors);
        FieldCheck.Text(json, "content", at, LongestContent, errors);
        FieldCheck.Truth(json, "tts", at, errors);
        FieldCheck.Truth(json, "enforce_nonce", at, errors);
        var flags = FieldCheck.Whole(json, "flags", at, 0, int.MaxValue, errors);
        errors.AddIf(
            (flags & MessageJson.ComponentsV2) != 0,
            FieldCheck.Below(at, "flags"), "NOT_MODELLED", "This fake knows classic components only.");
        if (json["nonce"] is JsonValue nonce)
        {
            errors.AddIf(
                nonce.ToString().Length > LongestNonce,
                FieldCheck.Below(at, "nonce"), "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }

        CheckMentions(json["allowed_mentions"], FieldCheck.Below(at, "allowed_mentions"), errors);
        CheckEmbeds(json["embeds"], FieldCheck.Below(at, "embeds"), errors);
        CheckReference(json["message_reference"], FieldCheck.Below(at, "message_reference"), errors);
        ComponentCheck.Check(json["components"], FieldCheck.Below(at, "components"), errors);
    }

    private static void CheckMentions(JsonNode? mentions, string at, FormErrors errors)
    {
        if (mentions is not JsonObject json)
        {
            errors.AddIf(mentions is not null, at, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            return;
        }

        FieldCheck.Known(json, OfMentions, at, errors);
        FieldCheck.Truth(json, "replied_user", at, errors);
        foreach (var one in json["parse"] as JsonArray ?? [])
        {
            errors.AddIf(
                !Parsed.Contains(one?.ToString() ?? ""),
                $"{at}.parse", "BASE_TYPE_CHOICES", "Value must be one of ('everyone', 'roles', 'users').");
        }

        foreach (var kind in new[] { "users", "roles" })
        {
            var ids = json[kind] as JsonArray ?? [];
            errors.AddIf(ids.Count > MostIds, $"{at}.{kind}", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.");
            errors.AddIf(
                ids.Count > 0 && json["parse"] is JsonArray parse && parse.Any(one => one?.ToString() == kind),
                at, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            foreach (var (index, id) in ids.Index())
            {
                FieldCheck.Id(id, $"{at}.{kind}.{index}", errors);
            }
        }
    }

    private static void CheckEmbeds(JsonNode? embeds, string at, FormErrors errors)
    {
        var list = FieldCheck.Objects(embeds, at, errors);
        errors.AddIf(list.Count > MostEmbeds, at, "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        foreach (var (index, embed) in list.Index())
        {
            FieldCheck.Known(embed, OfEmbed, $"{at}.{index}", errors);
            FieldCheck.Text(embed, "title", $"{at}.{index}", 256, errors);
            FieldCheck.Text(embed, "description", $"{at}.{index}", 4_096, errors);
        }
    }

    private static void CheckReference(JsonNode? reference, string at, FormErrors errors)
    {
        if (reference is not JsonObject json)
        {
            return;
        }

        FieldCheck.Known(json, OfReference, at, errors);
        foreach (var name in new[] { "message_id", "channel_id", "guild_id" })
        {
            FieldCheck.Id(json, name, $"{at}.{name}", errors);
        }
    }
}
