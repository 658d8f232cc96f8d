using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>What a message is made of: exactly one of these.</summary>
public abstract record Content
{
    private Content()
    {
    }

    public sealed record Words(StyledText Text) : Content;

    public sealed record Photo(ShownFile File, int Width, int Height, StyledText Caption) : Content;

    public sealed record Document(ShownFile File, StyledText Caption) : Content;

    /// <summary>Anything else: a sticker, a place, a notice of the chat's own. Fields of type <c>Message</c>.</summary>
    public sealed record Other(JsonObject Fields) : Content;
}
