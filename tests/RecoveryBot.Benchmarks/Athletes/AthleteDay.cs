using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Benchmarks.Athletes;

/// <summary>One day of one athlete: what was decided, and how ready the athlete said they were.</summary>
/// <param name="Readiness">Self-rated and no input of the decision; null if not said.</param>
internal sealed record AthleteDay(string Athlete, LocalDate Date, Decision Decision, double? Readiness)
{
    /// <summary>Reads a line of <c>decide</c> with <c>athlete</c> and <c>readiness</c> beside it.</summary>
    /// <exception cref="FormatException">The line cannot be decided; the message names field and fault.</exception>
    public static AthleteDay Read(string line, RecoveryModel model)
    {
        var node = JsonNode.Parse(line) as JsonObject ?? throw new FormatException("is no JSON object");
        var athlete = node["athlete"]?.ToString() ?? throw new FormatException("athlete is missing");
        double? readiness = node["readiness"] switch
        {
            null => null,
            JsonValue value when value.TryGetValue<double>(out var felt) => felt,
            _ => throw new FormatException("readiness is no number"),
        };
        node.Remove("athlete");
        node.Remove("readiness");
        if (LineReader.Read(Encoding.UTF8.GetBytes(node.ToJsonString()), model.Options, out var read, out var input) is { } problem)
        {
            throw new FormatException($"{problem.Field} {problem.What}");
        }

        return new(athlete, read!.CheckIn.Date, model.Decide(input!).Decision, readiness);
    }
}
