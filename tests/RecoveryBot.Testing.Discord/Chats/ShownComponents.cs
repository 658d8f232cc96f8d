using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A button below a message.</summary>
/// <param name="CustomId">Null when it opens a link.</param>
/// <param name="Style">1 primary, 2 secondary, 3 success, 4 danger, 5 link (components/reference.mdx).</param>
public sealed record ShownButton(string Label, string? CustomId, int Style, bool IsDisabled)
{
    internal static ShownButton Read(JsonNode json) => new(
        (string?)json["label"] ?? (string?)json["emoji"]?["name"] ?? "",
        (string?)json["custom_id"],
        (int)json["style"]!,
        (bool?)json["disabled"] ?? false);
}

/// <summary>A menu below a message.</summary>
public sealed record ShownSelect(
    string CustomId, string Placeholder, ImmutableArray<ShownOption> Options, int Least, int Most, bool IsDisabled)
{
    internal static ShownSelect Read(JsonNode json) => new(
        (string)json["custom_id"]!,
        (string?)json["placeholder"] ?? "",
        [.. json["options"]!.AsArray().Select(one => new ShownOption((string)one!["label"]!, (string)one["value"]!, (bool?)one["default"] ?? false))],
        (int?)json["min_values"] ?? 1,
        (int?)json["max_values"] ?? 1,
        (bool?)json["disabled"] ?? false);
}

/// <param name="IsChosen">Before anybody chose.</param>
public sealed record ShownOption(string Label, string Value, bool IsChosen);
