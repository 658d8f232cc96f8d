using System.Text.Json.Nodes;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>The decisions that must come out, as they are written for programs: the given ones and our own.</summary>
internal static class Vignettes
{
    private static readonly JsonNode GivenFile = Read("vignettes.json");

    private static readonly JsonNode SecondFile = Read("vignettes-2.json");

    private static readonly JsonNode OwnFile = Read("own-vignettes.json");

    private static readonly Dictionary<string, JsonNode> ById = Given.Concat(Own).ToDictionary(v => (string)v["id"]!);

    public static IEnumerable<string> Ids => ById.Keys;

    public static IEnumerable<JsonNode> Given => Of(GivenFile).Concat(Of(SecondFile));

    /// <summary>Each of our own holds only what differs from the file's base.</summary>
    public static IEnumerable<JsonNode> Own => OwnFile["vignettes"]!.AsArray().Select(v =>
    {
        var whole = v!.DeepClone();
        whole["input"] = Merged(OwnFile["base"]!, v["input"]!);
        return whole;
    });

    private static IEnumerable<JsonNode> Of(JsonNode file) => file["vignettes"]!.AsArray().Select(v => v!);

    public static JsonNode Get(string id) => ById[id];

    /// <summary>What the model gives where the source leaves room is ours to say only in our own.</summary>
    public static bool IsOwn(string id) => id.StartsWith("O-", StringComparison.Ordinal);

    /// <summary>Words of which at least one must stand in the reasons, for an entry of the lexicon.</summary>
    public static IEnumerable<string> Words(string entry) => Strings(GivenFile["reasonLexicon"]![entry]);

    public static IEnumerable<string> Strings(JsonNode? list) => list?.AsArray().Select(node => (string)node!) ?? [];

    private static JsonNode Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Decide", file)))!;

    private static JsonNode? Merged(JsonNode? whole, JsonNode? part)
    {
        if (whole is not JsonObject || part is not JsonObject changes)
        {
            return part?.DeepClone();
        }

        var merged = whole.DeepClone().AsObject();
        foreach (var (name, value) in changes)
        {
            merged[name] = Merged(merged[name], value);
        }

        return merged;
    }
}
