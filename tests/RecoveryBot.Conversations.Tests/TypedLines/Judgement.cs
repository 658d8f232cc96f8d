using System.Globalization;
using System.Text.Json;
using RecoveryBot.Conversations.Meanings;

namespace RecoveryBot.Conversations.Tests.TypedLines;

internal enum Verdict
{
    Right,
    Asked,
    Wrong,

    /// <summary>Wrong, and the day would be easier to train on than what was said.</summary>
    Laxer,
}

/// <summary>Holds what was read of a line against what it means.</summary>
internal static class Judgement
{
    private const string Fine = "fine";
    private const string Different = "different";

    /// <summary>Higher is worse, or more work.</summary>
    private static readonly string[] HigherIsWorse = ["pain"];

    /// <summary>What follows from a line without being said: these are judged only where the line says them.</summary>
    private static readonly string[] Derived = ["kind", "reason", "from", "painPlace", "shortNight", "illnessKind"];

    public static bool HearsSigns(CorpusLine line, ParsedText parsed) => line.Signs.All(sign =>
        sign.Value is "denied" ? parsed.Signs.GetValueOrDefault(sign.Key) is not "said"
            : parsed.Signs.GetValueOrDefault(sign.Key) is "said" or "asked");

    public static Verdict Of(CorpusLine line, ParsedText parsed)
    {
        var verdicts = line.Fields.Select(field => Of(field.Key, field.Value, parsed))
            .Concat(parsed.Fields.Keys.Where(name => !line.Fields.ContainsKey(name) && !Derived.Contains(name) && !IsItsOwnDay(line, name, parsed))
                .Select(name => parsed.Asks.Contains(name) ? Verdict.Asked : Verdict.Wrong))
            .DefaultIfEmpty(Verdict.Right).Max();
        var isRead = line.Fields.Count > 0 && verdicts == Verdict.Right;
        return line.Asks && !isRead && parsed.Asks.Count == 0 ? Max(verdicts, Verdict.Wrong)
            : line.Asks && line.Fields.Count == 0 ? Max(verdicts, Verdict.Asked)
            : verdicts;
    }

    private static bool IsItsOwnDay(CorpusLine line, string name, ParsedText parsed) =>
        line.As == "log" && name == "date" && line.Now.StartsWith((string)parsed.Fields[name], StringComparison.Ordinal);

    private static Verdict Max(Verdict one, Verdict other) => one > other ? one : other;

    private static Verdict Of(string name, JsonElement expected, ParsedText parsed)
    {
        var isAsked = parsed.Asks.Contains(name) || parsed.Asks.Contains("checkIn");
        if (!parsed.Fields.TryGetValue(name, out var got))
        {
            return isAsked ? Verdict.Asked : Verdict.Wrong;
        }

        return (Text(expected), Text(got)) switch
        {
            var (meant, read) when meant == read => Verdict.Right,
            (Different, _) => Verdict.Laxer,
            (_, Different) => Verdict.Asked,
            ("below_neck", "above_neck") => Verdict.Laxer,
            (Fine, _) when isAsked => Verdict.Asked,
            var (meant, read) when IsLaxer(name, meant, read) => Verdict.Laxer,
            _ => isAsked ? Verdict.Asked : Verdict.Wrong,
        };
    }

    private static bool IsLaxer(string name, string meant, string read) => read == Fine
        || (IsNumber(meant, out var wanted) && IsNumber(read, out var value)
            && (HigherIsWorse.Contains(name) ? value < wanted : value > wanted)
            && name is not ("rpe" or "minutes"));

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Text(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } number => Text(number.GetDecimal()),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
