using System.Text;
using System.Text.Json;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>
/// JSON that was right, with something wrong in it: fields gone, doubled, renamed, of another kind, and bytes that are not
/// what they were.
/// </summary>
internal sealed class Mutation(Random chance)
{
    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "-1", "1", "7", "0.5", "1e3", "1e999", "-1e999", "1e308", "1e-320", "2147483648", "86400001",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999999",
        "\"\"", "\"\\ud800\"", "\"x\\udc00y\"", "\"\\u0000\"", "\"7\"", "\"-7\"", "\"..\"", "\".\"", "\"a/b\"", "\"a?b#c\"", "\"%2e%2e\"",
        "\"ws://\"", "\"wss:///\"", "\"wss://a b\"", "\"ws:x\"", "\"wss://x/?v=1#y\"", "\"wss://[::1\"", "\"http://x/\"", "\"READY\"",
        "\"RESUMED\"", "\"99999999999999999999\"", "\"999999999999999999999999999999999\"",
        "[]", "{}", "[[]]", "[null,\"a\",1]", "{\"id\":\"5\"}", "{\"\\ud800\":1}", "[{\"value\":\"\\udfff\"}]",
        new string('[', 80) + new string(']', 80), $"\"{new string('9', 70_000)}\"",
    ];

    public byte[] Of(string json)
    {
        for (var changes = chance.Next(1, 4); changes > 0; changes--)
        {
            json = Parts(json) is { Count: > 0 } parts ? Changed(json, parts[chance.Next(parts.Count)]) : json;
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        return chance.Next(3) == 0 ? Flipped(bytes) : bytes;
    }

    private string Changed(string json, Part part)
    {
        var (before, it, after) = (json[..part.From], json[part.From..part.Until], json[part.Until..]);
        return part.Kind switch
        {
            PartKind.Value when chance.Next(8) == 0 => $"{before}{{\"d\":{it}}}{after}",
            PartKind.Value when chance.Next(8) == 0 => $"{before}[{it}]{after}",
            PartKind.Value => before + Odd[chance.Next(Odd.Length)] + after,
            PartKind.Name => $"{before}{it[..^1]}{(chance.Next(2) == 0 ? "\\ud800" : "x")}\"{after}",
            _ => chance.Next(2) == 0
                ? $"{before}{it},{it}{after}"
                : after is [',', ..] ? before + after[1..] : before.TrimEnd(',') + after,
        };
    }

    private byte[] Flipped(byte[] bytes)
    {
        for (var changes = chance.Next(1, 4); changes > 0 && bytes.Length > 0; changes--)
        {
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
        }

        return chance.Next(6) == 0 ? bytes[..chance.Next(bytes.Length + 1)] : bytes;
    }

    /// <summary>Every field, every field's name and every value; none if it is no JSON any more.</summary>
    private static List<Part> Parts(string json)
    {
        var parts = new List<Part>();
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            while (reader.Read())
            {
                var name = reader.TokenType == JsonTokenType.PropertyName ? (int)reader.TokenStartIndex : -1;
                if (name >= 0)
                {
                    parts.Add(new Part(PartKind.Name, name, (int)reader.BytesConsumed - 1));
                    reader.Read();
                }

                if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    var whole = reader;
                    whole.Skip();
                    parts.Add(new Part(PartKind.Value, (int)reader.TokenStartIndex, (int)whole.BytesConsumed));
                    parts.AddRange(name < 0 ? [] : [new Part(PartKind.Field, name, (int)whole.BytesConsumed)]);
                }
            }
        }
        catch (JsonException)
        {
            return [];
        }

        return parts;
    }

    private enum PartKind
    {
        Value,
        Name,
        Field,
    }

    private sealed record Part(PartKind Kind, int From, int Until);
}
