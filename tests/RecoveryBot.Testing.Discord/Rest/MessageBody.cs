using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>What a body says of a message, checked. Null is what it does not say.</summary>
internal sealed record MessageBody
{
    public string? Content { get; private init; }

    public JsonArray? Components { get; private init; }

    public JsonArray? Embeds { get; private init; }

    public JsonObject? AllowedMentions { get; private init; }

    public string? Nonce { get; private init; }

    public bool IsNonceEnforced { get; private init; }

    public bool IsEphemeral { get; private init; }

    public bool IsSilent { get; private init; }

    public IReadOnlyList<NewFile> NewFiles { get; private init; } = [];

    /// <summary>Which files of an edited message stay; null for all.</summary>
    public IReadOnlyList<ulong>? KeptFiles { get; private init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Content) && Components is not { Count: > 0 }
        && Embeds is not { Count: > 0 } && NewFiles.Count == 0;

    /// <exception cref="RefusedException">50035, with everything that is wrong.</exception>
    public static MessageBody Read(Call call, IReadOnlySet<string> fields, bool isEdit, string at = "") =>
        Read(at.Length == 0 ? call.Object : call.Object[at] as JsonObject ?? [], call, fields, isEdit, at);

    private static MessageBody Read(JsonObject json, Call call, IReadOnlySet<string> fields, bool isEdit, string at)
    {
        var errors = new FormErrors();
        var prefix = at.Length == 0 ? "" : at + ".";
        MessageCheck.Check(json, fields, prefix, errors);
        var (files, kept) = Attachments.Read(json, call.Files, isEdit, prefix, errors);
        var flags = (int?)json["flags"] ?? 0;
        errors.AddIf(isEdit && (flags & MessageJson.Ephemeral) != 0, $"{prefix}flags", "NOT_MODELLED", "Who sees a message is said once, when it is made.");
        errors.Throw();
        return new MessageBody
        {
            // Discord trims what people cannot see at the ends.
            Content = json.ContainsKey("content") ? ((string?)json["content"] ?? "").Trim() : null,
            Components = List(json, "components") is { } components ? ComponentNumbers.Added(components) : null,
            Embeds = List(json, "embeds"),
            AllowedMentions = json["allowed_mentions"] as JsonObject,
            Nonce = json["nonce"]?.ToString(),
            IsNonceEnforced = (bool?)json["enforce_nonce"] ?? false,
            IsEphemeral = (flags & MessageJson.Ephemeral) != 0,
            IsSilent = (flags & MessageJson.SuppressNotifications) != 0,
            NewFiles = files,
            KeptFiles = kept,
        };
    }

    private static JsonArray? List(JsonObject json, string name) =>
        json.ContainsKey(name) ? json[name]?.DeepClone().AsArray() ?? [] : null;
}

internal sealed record NewFile(string Name, string Description, byte[] Content);
