using System.Text.Json;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Pages;

/// <summary>One message as Discord takes it (resources/message).</summary>
/// <param name="Content">Markdown, at most 2,000 characters.</param>
internal sealed record DiscordPage(string Content, IReadOnlyList<object> Components, AttachmentFile? File = null)
{
    private const int SuppressEmbeds = 1 << 2;
    private const int Ephemeral = 1 << 6;

    private const int LongestDescription = 1024;

    // Nobody can be pinged by what a person wrote; without this line everybody could.
    private static readonly Dictionary<string, object?> NobodyMentioned = new() { ["parse"] = Array.Empty<string>() };

    public IReadOnlyList<RestFile> Files => File is null ? [] : [new RestFile(File.Name, File.MediaType, File.Content)];

    /// <summary>A new message, made once however often it is sent within a few minutes.</summary>
    /// <param name="nonce">At most 25 characters; the same on every attempt.</param>
    public byte[] ToJson(string nonce) => Json(Data(isOnlyForOne: false).Append(("nonce", nonce)).Append(("enforce_nonce", true)));

    /// <summary>A change of a message that is there. Files that are not in its list are gone with it.</summary>
    /// <param name="keepsFiles">Those that are there stay, and none is added.</param>
    public byte[] ToEdit(bool keepsFiles = false) => Json(
    [
        ("content", Content),
        ("components", Components),
        ("allowed_mentions", NobodyMentioned),
        .. keepsFiles ? [] : File is null ? [("attachments", Array.Empty<object>())] : Attachments(),
    ]);

    /// <param name="isOnlyForOne">Only the person who asked may see it.</param>
    public byte[] ToFollowup(bool isOnlyForOne) => Json(Data(isOnlyForOne));

    /// <summary>The first answer to an interaction.</summary>
    /// <param name="type">See <see cref="ResponseType"/>.</param>
    public byte[] ToResponse(int type, bool isOnlyForOne) => Json([("type", type), ("data", Data(isOnlyForOne).ToDictionary(one => one.Name, one => one.Value))]);

    /// <summary>Takes a message's buttons.</summary>
    public static byte[] WithoutButtons() => Json([("components", Array.Empty<object>())]);

    /// <summary>A first answer that takes the pressed message's buttons.</summary>
    public static byte[] UpdateWithoutButtons() => Json(
    [
        ("type", ResponseType.UpdateMessage),
        ("data", new Dictionary<string, object?> { ["components"] = Array.Empty<object>() }),
    ]);

    /// <summary>A first answer without content.</summary>
    public static byte[] Bare(int type, bool isOnlyForOne) => Json([("type", type), ("data", new Dictionary<string, object?> { ["flags"] = isOnlyForOne ? Ephemeral : 0 })]);

    /// <summary>Without what it says.</summary>
    public override string ToString() => nameof(DiscordPage);

    private IEnumerable<(string Name, object? Value)> Data(bool isOnlyForOne)
    {
        yield return ("content", Content);
        yield return ("components", Components);
        yield return ("allowed_mentions", NobodyMentioned);
        yield return ("flags", SuppressEmbeds | (isOnlyForOne ? Ephemeral : 0));
        foreach (var attachments in Attachments())
        {
            yield return attachments;
        }
    }

    private IReadOnlyList<(string Name, object? Value)> Attachments() => File is null ? [] : [("attachments", new[] { Attachment(File) })];

    private static Dictionary<string, object?> Attachment(AttachmentFile file)
    {
        var attachment = new Dictionary<string, object?> { ["id"] = "0", ["filename"] = file.Name };
        if (file.InWords is { Length: > 0 } words)
        {
            attachment["description"] = words.Length <= LongestDescription ? words : words[..LongestDescription];
        }

        return attachment;
    }

    private static byte[] Json(IEnumerable<(string Name, object? Value)> properties) =>
        JsonSerializer.SerializeToUtf8Bytes(properties.ToDictionary(one => one.Name, one => one.Value));
}
