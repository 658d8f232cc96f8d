using System.Text.Json;
using System.Text.Json.Serialization;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>
/// The words of a language, which stand in data files of this assembly: another language is another folder. A mistake in
/// one is a fault of the program and ends it with the first word that is read.
/// </summary>
internal static class LanguageData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <param name="language">A folder of <c>Parsing/Languages</c>, such as "en".</param>
    /// <param name="name">A file there, without its ending.</param>
    public static T Load<T>(string language, string name) =>
        JsonSerializer.Deserialize<T>(
            typeof(LanguageData).Assembly.GetManifestResourceStream($"{language}.{name}.json")
            ?? throw new InvalidOperationException($"No words of the language {language} for {name}."),
            Options)
        ?? throw new InvalidOperationException($"The words of the language {language} for {name} are empty.");

    /// <summary>The words of a list that is written as one line.</summary>
    public static HashSet<string> Words(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
