using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RecoveryBot.Conversations.Meanings;

namespace RecoveryBot.Worker.Parse;

/// <summary>Answers each line at once, so that a caller may wait for the answer before it sends the next line.</summary>
/// <param name="areJson">Each line is a JSON string.</param>
internal sealed class ParseLines(Func<string, ParsedText> parse, bool areJson)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Returns how many lines were no JSON string; each of them is answered with an error.</summary>
    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken stopping)
    {
        using var lines = new StreamReader(input, Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var bad = 0;
        for (long number = 1; await lines.ReadLineAsync(stopping) is { } line; number++)
        {
            var text = TextOf(line);
            bad += text is null ? 1 : 0;
            await output.WriteAsync(text is null ? Error(number) : Answer(parse(text)), stopping);
            await output.FlushAsync(stopping);
        }

        return bad;
    }

    private string? TextOf(string line)
    {
        try
        {
            return areJson ? JsonSerializer.Deserialize<string>(line) : line;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Answer(ParsedText parsed) => Line(json =>
    {
        json.WriteStartObject("signs");
        foreach (var (flag, status) in parsed.Signs)
        {
            json.WriteString(flag, status);
        }

        json.WriteEndObject();
        json.WriteStartObject("fields");
        foreach (var (name, value) in parsed.Fields)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
        Strings(json, "asks", parsed.Asks);
        Strings(json, "left", parsed.Left);
    });

    private static byte[] Error(long number) => Line(json =>
    {
        json.WriteNumber("line", number);
        json.WriteString("error", "this is no JSON string");
    });

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
