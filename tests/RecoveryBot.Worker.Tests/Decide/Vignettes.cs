using System.Text.Json.Nodes;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>The decisions that must come out, as they are written for programs.</summary>
internal static class Vignettes
{
    private static readonly JsonNode File =
        JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Decide", "vignettes.json")))!;

    public static IEnumerable<string> Ids => File["vignettes"]!.AsArray().Select(v => (string)v!["id"]!);

    public static JsonNode Get(string id) => File["vignettes"]!.AsArray().Single(v => (string)v!["id"]! == id)!;

    /// <summary>Words of which at least one must stand in the reasons, for an entry of the lexicon.</summary>
    public static IEnumerable<string> Words(string entry) => Strings(File["reasonLexicon"]![entry]);

    public static IEnumerable<string> Strings(JsonNode? list) => list?.AsArray().Select(node => (string)node!) ?? [];
}
