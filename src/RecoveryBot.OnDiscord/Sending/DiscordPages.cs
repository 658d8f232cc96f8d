using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rendering;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>A message as Discord shows it: mostly one, more if it is too long for one.</summary>
internal sealed class DiscordPages(DiscordWords words)
{
    /// <summary>Pressed by somebody who wants to write where the bot cannot be written to.</summary>
    public const string WritePayload = "!write";

    // Marks and backslashes included.
    private static readonly Pagination Texts = new(2000, Markdown.LengthOf);

    /// <param name="offersWriting">For where the bot cannot be written to: a button opens a field.</param>
    public IReadOnlyList<DiscordPage> Of(Message message, AttachmentFile? file, bool offersWriting)
    {
        var pages = Texts.Of(message.Text);
        var last = pages.Count - 1;
        return [.. pages.Select((lines, number) => new DiscordPage(
            Markdown.Of(lines),
            number == last ? ComponentsOf(message.Rows, offersWriting) : [],
            number == last ? file : null))];
    }

    /// <summary>To somebody whose direct chat is closed: words and a way out.</summary>
    public DiscordPage DirectClosed() => Of(
        new Message(words.DirectClosed, [[new Button(words.OpenHere, SharedChannel.OpenPayload)]]), null, offersWriting: false)[0];

    /// <summary>To everybody in a shared channel.</summary>
    public DiscordPage SharedInvitation() => Of(
        new Message(words.SharedInvitation, [[new Button(words.CheckIn, SharedChannel.CheckInPayload)]]), null, offersWriting: false)[0];

    private IReadOnlyList<object> ComponentsOf(IReadOnlyList<IReadOnlyList<Button>> rows, bool offersWriting) =>
        Components.Of(rows, words.Choose, offersWriting ? new Button(words.Write, WritePayload) : null);
}

/// <summary>A check-in in a channel that others read: a button for all, answers for one.</summary>
internal static class SharedChannel
{
    public const string OpenPayload = "!open";

    public const string CheckInPayload = "!checkin";
}
