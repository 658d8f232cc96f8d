using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Year.Tests.Gyms;

/// <summary>A message as it came to a screen.</summary>
/// <param name="IsEdit">It stands where an earlier version stood.</param>
internal sealed record Arrival(Instant At, Place To, Message Message, bool IsEdit, ReadOnlyMemory<byte>? File)
{
    public string Words { get; } = PlainText.Of(Message);

    public string Card => Message.Card ?? "";

    /// <summary>Whom its picture names, row by row.</summary>
    public IReadOnlyList<string> InPicture => Message.Attachment is Attachment.Group { Chart: var chart } ? [.. chart.Labels.Names, chart.Labels.InWords] : [];

    public static Arrival Of(OutgoingMessage message, Instant at) => new(
        at, message.To, message.Message, message is { Message.Placement: Placement.InPlace, Shown: not null }, message.File?.Content);

    /// <summary>Which day a card "kind:…:date" or "kind:…:date:page" is about, and its page; null for any other.</summary>
    public (string Date, int Page)? About(string kind)
    {
        var parts = Card.Split(':');
        return parts[0] != kind ? null : parts switch
        {
            [_, _, var date] => (date, 0),
            [_, _, var date, var page] => (date, int.Parse(page, System.Globalization.CultureInfo.InvariantCulture)),
            _ => null,
        };
    }
}
