using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>The digest of a group's morning for one trainer: one message that changes in place all day.</summary>
internal static class DigestReport
{
    public static Message Of(long group, long trainer, LocalDate date, int page = 0) =>
        Message.Reporting(new Report(page > 0 ? ReportKind.DigestPage : ReportKind.Digest, group, trainer, date, page)) with
        {
            Card = string.Create(CultureInfo.InvariantCulture, $"digest:{group}:{LocalDatePattern.Iso.Format(date)}"),
            Priority = DeliveryPriority.Summary,
        };
}
