using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A modal as it stands open before one person.</summary>
public sealed record ShownForm(string CustomId, string Title, ImmutableArray<ShownField> Fields)
{
    internal JsonArray Components { get; init; } = [];

    internal Interaction? OpenedBy { get; init; }

    internal static ShownForm Read(JsonObject data, Interaction openedBy) => new(
        (string)data["custom_id"]!,
        (string)data["title"]!,
        [.. data["components"]!.AsArray().Select(row => ShownField.Read(row!))])
    {
        Components = data["components"]!.DeepClone().AsArray(),
        OpenedBy = openedBy,
    };
}

/// <summary>A line to fill in.</summary>
public sealed record ShownField(string CustomId, string Label, string Value, bool IsRequired, int Least, int Most)
{
    /// <summary>A text input in a row carries its own label; one in a label (type 18) is named by that.</summary>
    internal static ShownField Read(JsonNode row)
    {
        var input = row["component"] ?? row["components"]![0]!;
        return new ShownField(
            (string)input["custom_id"]!,
            (string?)row["label"] ?? (string?)input["label"] ?? "",
            (string?)input["value"] ?? "",
            (bool?)input["required"] ?? true,
            (int?)input["min_length"] ?? 0,
            (int?)input["max_length"] ?? 4_000);
    }
}
