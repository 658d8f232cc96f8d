using System.Text.Json;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Interactions;

/// <summary>A field to write into, for where the bot cannot be written to (interactions, "Modal").</summary>
internal static class Modal
{
    public const string Id = "!written";

    private const string Field = "words";
    private const int LongestTitle = 45;
    private const int LongestAnswer = 1000;

    private const int Label = 18;
    private const int TextInput = 4;
    private const int Paragraph = 2;

    public static byte[] ToJson(DiscordWords words) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
    {
        ["type"] = ResponseType.Modal,
        ["data"] = new Dictionary<string, object?>
        {
            ["custom_id"] = Id,
            ["title"] = Cut(words.WriteTitle),
            ["components"] = new[]
            {
                new Dictionary<string, object?>
                {
                    ["type"] = Label,
                    ["label"] = Cut(words.Write),
                    ["component"] = new Dictionary<string, object?>
                    {
                        ["type"] = TextInput,
                        ["custom_id"] = Field,
                        ["style"] = Paragraph,
                        ["max_length"] = LongestAnswer,
                        ["required"] = true,
                    },
                },
            },
        },
    });

    private static string Cut(string words) => words.Length <= LongestTitle ? words : words[..LongestTitle];
}
