using System.Text.Json;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Storage.Stored;

/// <summary>
/// A message's words and buttons as they wait in the outbox: for seconds, or over a change of release.
/// </summary>
internal sealed record StoredMessage(
    IReadOnlyList<StoredBlock>? Blocks,
    IReadOnlyList<IReadOnlyList<Button>>? Rows,
    StoredAttachment Attachment = StoredAttachment.None,
    bool IsFarewell = false,
    StoredTrend? Trend = null,
    long? SendBy = null,
    string? MorningOf = null,
    StoredReport? Report = null,
    bool IsOnlyAnEdit = false,
    bool MustBeSeen = false)
{
    public static byte[] Write(Message message) => JsonSerializer.SerializeToUtf8Bytes(
        new StoredMessage(
            [.. message.Text.Blocks.Select(StoredBlock.Of)],
            message.Rows,
            StoredAttachments.Of(message.Attachment),
            message.IsFarewell,
            message.Attachment is Attachment.Trend trend ? StoredTrend.Of(trend.Chart) : null,
            message.SendBy is { } sendBy ? Columns.Of(sendBy) : null,
            message.MorningOf is { } day ? Columns.Of(day) : null,
            message.Report is { } report ? StoredReport.Of(report) : null,
            message.IsOnlyAnEdit,
            message.MustBeSeen),
        StoredJson.Default.StoredMessage);

    /// <summary>Card, placement and priority stand in columns beside it.</summary>
    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static Message Read(ReadOnlySpan<byte> stored)
    {
        var read = JsonSerializer.Deserialize(stored, StoredJson.Default.StoredMessage)
            ?? throw new JsonException("A stored message is empty.");
        return new(new RichText([.. (read.Blocks ?? []).Select(block => block.ToBlock())]), read.Rows ?? [])
        {
            Attachment = read.Attachment.ToAttachment(read.Trend),
            IsFarewell = read.IsFarewell,
            SendBy = read.SendBy is { } sendBy ? Columns.Moment(sendBy) : null,
            MorningOf = read.MorningOf is { } day ? Columns.Date(day) : null,
            Report = read.Report?.ToReport(),
            IsOnlyAnEdit = read.IsOnlyAnEdit,
            MustBeSeen = read.MustBeSeen,
        };
    }
}

internal sealed record StoredReport(
    ReportKind Kind, long About, long? Looker, string Date, int Page, GroupRules? Rules = null, string? Card = null)
{
    public static StoredReport Of(Report report) => new(report.Kind, report.About, report.Looker, Columns.Of(report.Date), report.Page, report.Rules, report.Card);

    public Report ToReport() => new(Kind, About, Looker, Columns.Date(Date), Page) { Rules = Rules, Card = Card };
}

/// <param name="Lines">One for a paragraph or heading, one an item for lists.</param>
internal sealed record StoredBlock(BlockShape Shape, IReadOnlyList<IReadOnlyList<Span>> Lines)
{
    public static StoredBlock Of(Block block) => block switch
    {
        Block.Paragraph paragraph => new(BlockShape.Paragraph, [paragraph.Spans]),
        Block.Heading heading => new(BlockShape.Heading, [[new Span(heading.Words)]]),
        Block.Bullets bullets => new(BlockShape.Bullets, bullets.Items),
        Block.Steps steps => new(BlockShape.Steps, steps.Items),
        _ => throw new InvalidOperationException($"No shape to store {block.GetType().Name} in."),
    };

    public Block ToBlock() => Shape switch
    {
        BlockShape.Paragraph => new Block.Paragraph(Lines[0]),
        BlockShape.Heading => new Block.Heading(Lines[0][0].Words),
        BlockShape.Bullets => new Block.Bullets(Lines),
        BlockShape.Steps => new Block.Steps(Lines),
        _ => throw new JsonException("A stored message has a block of a shape that does not exist."),
    };
}

internal enum BlockShape
{
    Paragraph,
    Heading,
    Bullets,
    Steps,
}
