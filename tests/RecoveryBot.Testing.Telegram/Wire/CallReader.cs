using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// Reads a call's arguments from wherever the Bot API takes them: query, <c>application/x-www-form-urlencoded</c>,
/// <c>application/json</c>, <c>multipart/form-data</c> (Bot API, "Making requests").
/// </summary>
internal static class CallReader
{
    /// <exception cref="FormatException">The body is not of the form its type says.</exception>
    public static Call Read(CallTarget target, HttpRequest request)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new Dictionary<string, UploadedFile>(StringComparer.Ordinal);
        ReadForm(target.Query, arguments);
        var type = request.Head.Header("Content-Type");
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            ReadJson(request.Body, arguments);
        }
        else if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            ReadForm(Encoding.UTF8.GetString(request.Body), arguments);
        }
        else if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            Multipart.Read(type, request.Body, arguments, files);
        }

        return new Call(target.Token, target.Method, arguments, files);
    }

    private static void ReadJson(byte[] body, Dictionary<string, string> into)
    {
        try
        {
            foreach (var (name, value) in JsonNode.Parse(body)?.AsObject() ?? [])
            {
                if (value is not null)
                {
                    into[name] = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
                }
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new FormatException("can't parse JSON object", wrong);
        }
    }

    private static void ReadForm(string form, Dictionary<string, string> into)
    {
        foreach (var pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var nameAndValue = pair.Replace('+', ' ').Split('=', 2);
            into[Uri.UnescapeDataString(nameAndValue[0])] = Uri.UnescapeDataString(nameAndValue.ElementAtOrDefault(1) ?? "");
        }
    }
}
