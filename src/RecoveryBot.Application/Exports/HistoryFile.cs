using System.Text.Json;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>history.json: everything kept about one person, as it was kept.</summary>
public static class HistoryFile
{
    public const string Name = "history.json";

    private const string Format = "recoverybot-history";

    private const int Version = 1;

    /// <summary>The same bytes for the same content.</summary>
    public static void Write(Stream to, PersonRecord kept) => JsonSerializer.Serialize(
        to, new Contents(Format, Version, kept.Person, kept.Facts, kept.Agenda, kept.Platforms), HistoryJson.Options);

    /// <summary>
    /// Takes what <see cref="Write"/> can have written, also after another program saved it anew: in another order, layout or
    /// encoding. Whether somebody changed a value within its range cannot be told.
    /// </summary>
    public static HistoryReadResult Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (JsonText.ToUtf8(bytes) is not { } json)
            {
                return Broken(path: null);
            }

            if (FirstProblem(json) is { } sentence)
            {
                return new HistoryReadResult.Wrong(sentence);
            }

            var read = JsonSerializer.Deserialize<Contents>(json.Span, HistoryJson.Options)!;
            var kept = new PersonRecord(read.Person, read.Facts, read.Agenda) { Platforms = read.Platforms ?? [] };
            return HistoryFileChecks.FirstProblem(kept) is { } problem
                ? new HistoryReadResult.Wrong(problem)
                : new HistoryReadResult.Read(kept);
        }
        catch (JsonException broken)
        {
            return Broken(broken.Path);
        }
        catch (NotSupportedException)
        {
            // How the serializer says that a fact does not tell its kind.
            return Broken("$.facts");
        }
    }

    private static string? FirstProblem(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = HistoryJson.Options.MaxDepth });
        return WrongHead(document.RootElement)
            ?? (NullEntries.FirstIn(document.RootElement) is { } place ? $"nothing stands at {place}" : null);
    }

    /// <summary>Whose file it is, asked first: of a later version nothing else can be said.</summary>
    private static string? WrongHead(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String
            || !format.ValueEquals(Format)
            || !root.TryGetProperty("version", out var version) || !version.TryGetInt32Safely(out var number))
        {
            return "it is not a history of RecoveryBot";
        }

        return number == Version
            ? null
            : FormattableString.Invariant($"it is of version {number}, and this RecoveryBot reads version {Version}");
    }

    // The serializer's own words quote what stands there, which is somebody's health. Its path does not.
    private static HistoryReadResult.Wrong Broken(string? path) => new(path is null or "$" or ""
        ? "it is not whole, or not JSON at all"
        : $"what stands at {path} cannot be read");

    private static bool TryGetInt32Safely(this JsonElement element, out int number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out number);
    }

    private sealed record Contents(
        string Format,
        int Version,
        PersonState Person,
        IReadOnlyList<RecordedFact> Facts,
        IReadOnlyList<RecordedOccurrence> Agenda,
        IReadOnlyList<string>? Platforms = null);
}
