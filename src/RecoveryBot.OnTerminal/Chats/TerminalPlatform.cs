using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Rendering;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>
/// Shows messages on the screen. Only the newest buttons are live; a card that changes is shown anew, and when its words
/// stayed the same only its choices are.
/// </summary>
internal sealed class TerminalPlatform(IScreen screen, SavedFiles files) : IChatPlatform
{
    /// <summary>The one person at this terminal.</summary>
    public static readonly Place Me = Place.Direct("terminal", "me");

    private Message? _live;
    private int _shown;

    public string Name => Me.Platform;

    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        return Task.FromResult(message.To == Me
            ? Show(message)
            : new SendOutcome.Unreachable("There is only one person at a terminal."));
    }

    private SendOutcome Show(OutgoingMessage outgoing)
    {
        var message = outgoing.Message;
        if (message.IsFarewell && !AreFilesDeleted())
        {
            return new SendOutcome.TryLater("The files saved for this person cannot be deleted.");
        }

        var edits = message is { Card: not null, Placement: Placement.InPlace } && message.Card == _live?.Card;
        var onlyChoices = edits && RichTextComparer.In(message.Text, _live!.Text);

        // A remark without buttons leaves the open question's buttons alone; a card without buttons has closed.
        if (message.Rows.Count > 0 || message.Card is not null || _live is null)
        {
            _live = message;
        }

        try
        {
            screen.Show(new ScreenUpdate(onlyChoices ? null : WordsOf(outgoing), NumberedChoices.Of(_live)));
        }
        catch (IOException)
        {
            return new SendOutcome.Unreachable("The output was closed.");
        }

        return new SendOutcome.Sent(edits && outgoing.Shown is { } id ? id : NextId());
    }

    private RichText WordsOf(OutgoingMessage outgoing) => outgoing.File is { } file
        ? new RichText([.. outgoing.Message.Text.Blocks, new Block.Paragraph(Saved(file))])
        : outgoing.Message.Text;

    private IReadOnlyList<Span> Saved(AttachmentFile file)
    {
        try
        {
            return [new Span("Saved as "), new Span(files.Save(file), SpanStyle.Strong)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new Span("The file could not be saved: is the disk full, or the data folder closed to me?")];
        }
    }

    private bool AreFilesDeleted()
    {
        try
        {
            files.DeleteAll();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string NextId() => (++_shown).ToString(CultureInfo.InvariantCulture);
}
