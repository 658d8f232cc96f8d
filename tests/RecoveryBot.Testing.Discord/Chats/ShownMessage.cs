using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A message as the channel showed it at one time: a later edit is another value with the same id.</summary>
/// <param name="Author">Null for the bot.</param>
/// <param name="Content">As sent, with its markdown.</param>
public sealed record ShownMessage(ulong Id, Person? Author, DateTimeOffset SentAt, string Content)
{
    /// <summary>Null as long as it was never edited.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    public ImmutableArray<ShownFile> Files { get; init; } = [];

    /// <summary>Ephemeral: only this person sees it. Null for everybody.</summary>
    public Person? OnlyFor { get; init; }

    public bool IsEphemeral => OnlyFor is not null;

    /// <summary>"Recovery is thinking…": a deferred answer that has not come yet.</summary>
    public bool IsThinking { get; init; }

    /// <summary>True when it makes no sound on arrival.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The words as a person sees them.</summary>
    public string Text => Markdown.Resolve(Content);

    /// <summary>Row by row, buttons only.</summary>
    public ImmutableArray<ImmutableArray<ShownButton>> Buttons =>
        [.. Rows.Select(row => row.Where(one => (int)one["type"]! == 2).Select(ShownButton.Read).ToImmutableArray())
            .Where(row => row.Length > 0)];

    public ImmutableArray<ShownSelect> Selects =>
        [.. Rows.SelectMany(row => row).Where(one => (int)one["type"]! == 3).Select(ShownSelect.Read)];

    /// <summary>As on the wire; never changed in place.</summary>
    internal JsonArray Components { get; init; } = [];

    internal JsonArray Embeds { get; init; } = [];

    internal string? Nonce { get; init; }

    /// <summary>Further fields of it, such as a sticker's.</summary>
    internal JsonObject More { get; init; } = [];

    /// <summary>The interaction it answers or follows; null for others.</summary>
    internal Interaction? AnswerTo { get; init; }

    /// <summary>The component's <c>id</c>; 0 when the message has none with that custom id.</summary>
    internal int ComponentNumber(string customId) =>
        (int?)Rows.SelectMany(row => row).FirstOrDefault(one => (string?)one["custom_id"] == customId)?["id"] ?? 0;

    private IEnumerable<IEnumerable<JsonNode>> Rows =>
        Components.Select(row => row!["components"]!.AsArray().Select(one => one!));

    /// <summary>The button with this label; null when there is none.</summary>
    public ShownButton? Button(string label) => Buttons.SelectMany(row => row).FirstOrDefault(one => one.Label == label);
}
