using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Meanings;

namespace RecoveryBot.Conversations.Tests.TypedLines;

/// <summary>A typed line and what it means: one row of <c>corpus.jsonl</c>.</summary>
public sealed record CorpusLine
{
    public required string As { get; init; }

    public required string Line { get; init; }

    /// <summary>Local time in London.</summary>
    public string Now { get; init; } = "2026-11-05T06:45";

    /// <summary>"said", "maybe" or "denied" for each red flag that the line speaks of.</summary>
    public IReadOnlyDictionary<string, string> Signs { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, JsonElement> Fields { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Something has to be asked back, unless the line is read right.</summary>
    public bool Asks { get; init; }

    public string Note { get; init; } = "";

    public static IReadOnlyList<CorpusLine> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TypedLines", "corpus.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<CorpusLine>(line, JsonSerializerOptions.Web)!),
    ];

    public ParsedText Parsed()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var now = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(Now).Value.InZoneLeniently(zone).ToInstant();
        return ParsedText.Of(Line, Enum.Parse<ParsedContext>(As, ignoreCase: true), now, zone);
    }
}
