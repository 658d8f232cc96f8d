using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes of a queued message what is sent: its words, those about others made this moment, and its file.</summary>
internal sealed class MessageComposer(IDatabase database, IAttachmentRenderer attachmentRenderer, IReports reports, PreConsentCards preConsentCards, IClock clock, ILogger logger)
{
    private readonly SafeAttachmentRenderer _safeAttachmentRenderer = new(attachmentRenderer, logger);

    /// <summary>Null if there is nothing to show any more.</summary>
    /// <exception cref="StorageUnavailableException">What it shows cannot be read, or what must stand before it not be kept, at the moment.</exception>
    public async Task<ComposedMessage?> OfAsync(QueuedMessage message, QueuedWords words, CancellationToken sending)
    {
        var said = words.Message with { Placement = message.Placement };
        if (said.IsOnlyAnEdit && words.Shown is null)
        {
            return null;
        }

        var rendered = said.Report is { } report ? reports.Render(report, message.To, isShown: words.Shown is not null, clock.GetCurrentInstant()) : new Rendered(said);
        if (rendered is null)
        {
            return null;
        }

        if (rendered.Before is { } before)
        {
            await KeepAsync(before);
        }

        said = said with { Text = rendered.Message.Text, Rows = rendered.Message.Rows, Attachment = rendered.Message.Attachment };
        var outgoing = new OutgoingMessage(message.Id, message.To, said, words.Shown ?? preConsentCards.Find(message))
        {
            File = await _safeAttachmentRenderer.OfAsync(said, message, sending),
            InReplyTo = message.InReplyTo,
            AlsoAnswers = message.AlsoAnswers,
        };
        return new ComposedMessage(outgoing, rendered.After);
    }

    private Task<bool> KeepAsync(Action<IUnitOfWork> work) => database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        CancellationToken.None);
}

/// <param name="OnceShown">Kept together with that it was shown; null for nothing.</param>
internal sealed record ComposedMessage(OutgoingMessage Message, Action<IUnitOfWork>? OnceShown);
