using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Choosing;
using RecoveryBot.OnTerminal.Screens;
using RecoveryBot.OnTerminal.Words;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>
/// Shows messages on the screen. Only the newest buttons are live; a card that changes is shown anew, and when its words
/// stayed the same only its choices are.
/// </summary>
internal sealed class TerminalPlatform(IScreen screen) : IChatPlatform
{
    /// <summary>The one person at this terminal.</summary>
    public static readonly ChatAddress Me = new("terminal", "me");

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
        var edits = message is { Card: not null, Placement: Placement.InPlace } && message.Card == _live?.Card;
        var onlyChoices = edits && SameWords.In(message.Text, _live!.Text);

        // A remark without buttons leaves the open question's buttons alone; a card without buttons has closed.
        if (message.Rows.Count > 0 || message.Card is not null || _live is null)
        {
            _live = message;
        }

        try
        {
            screen.Show(new Showing(onlyChoices ? null : message.Text, Choices.Of(_live)));
        }
        catch (IOException)
        {
            return new SendOutcome.Unreachable("The output was closed.");
        }

        return new SendOutcome.Sent(edits && outgoing.Shown is { } id ? id : NextId());
    }

    private string NextId() => (++_shown).ToString(CultureInfo.InvariantCulture);
}
