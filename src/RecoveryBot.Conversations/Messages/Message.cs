using NodaTime;

namespace RecoveryBot.Conversations.Messages;

/// <summary>What is said in a chat.</summary>
/// <param name="Rows">Buttons under the text, row by row.</param>
public sealed record Message(RichText Text, IReadOnlyList<IReadOnlyList<Button>> Rows)
{
    /// <summary>
    /// Messages of the same card are one message that changes in place, such as one morning's check-in.
    /// Null for a message of its own.
    /// </summary>
    public string? Card { get; init; }

    public Placement Placement { get; init; }

    public DeliveryPriority Priority { get; init; }

    /// <summary>Null for words alone. A file that only its moment knows changes in place with the words, as a report's picture does.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>
    /// Of what text, buttons and file are made when it is sent; null for words that stand here. Card, placement and the rest
    /// hold for it too.
    /// </summary>
    public Report? Report { get; init; }

    /// <summary>After this moment it would only confuse, so it is not sent any more; null for what is worth sending whenever.</summary>
    public Instant? SendBy { get; init; }

    /// <summary>
    /// Versions of its card are shown at least so far apart, whatever is queued meanwhile: the latest comes in the end. Null: as fast
    /// as it goes.
    /// </summary>
    public Duration? VersionsApart { get; init; }

    /// <summary>Where an answer is a line that passes by, this one stays until it is closed.</summary>
    public bool MustBeSeen { get; init; }

    /// <summary>The client's day that this is the morning's question about: if it cannot be sent, nobody was asked.</summary>
    public LocalDate? MorningOf { get; init; }

    /// <summary>
    /// The last word to somebody whom nobody knows any more: an adapter deletes whatever it saved for this chat.
    /// </summary>
    public bool IsFarewell { get; init; }

    /// <summary>Where its card is not shown, or not any more, nothing is said: an old post is corrected, never posted anew.</summary>
    public bool IsOnlyAnEdit { get; init; }

    /// <summary>A message whose words are made when it is sent.</summary>
    public static Message Reporting(Report report) => new(RichText.Of(), []) { Report = report };
}

/// <summary>A button: what it says, and what comes back when it is pressed (1–64 bytes of UTF-8).</summary>
public sealed record Button(string Label, string Payload)
{
    private const string Mark = "✓ ";

    /// <summary>
    /// One of those of a question of which several may be chosen: whether it is ticked, as its label shows. Null for one that stands alone.
    /// </summary>
    public bool? IsTicked { get; init; }

    /// <summary>One of several, with its mark where it is ticked.</summary>
    public static Button OfSeveral(string label, string payload, bool isTicked) => new(isTicked ? Mark + label : label, payload) { IsTicked = isTicked };

    /// <summary>The label for where a tick is shown otherwise.</summary>
    public string WithoutMark() => IsTicked is true ? Label[Mark.Length..] : Label;
}

/// <summary>Where a card's next version appears.</summary>
public enum Placement
{
    /// <summary>The card's last message is edited. The normal case after a press.</summary>
    InPlace,

    /// <summary>Sent below as a new message and the card's old one loses its buttons: after the client wrote something.</summary>
    Below,
}

/// <summary>Who goes first when a platform's budget is short.</summary>
public enum DeliveryPriority
{
    Reply,
    Reminder,
    Summary,
}
