using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Groups.Audits;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>What a trainer presses below a digest: it moves on to the next who needs them, and never asks twice.</summary>
internal sealed class DigestHandler(IDigestWording wording)
{
    private const int MostPages = 1_000;

    /// <summary>"Until it is worse" ends some time as well, or somebody would never be heard of again.</summary>
    private const int LongestSnooze = 28;

    private static readonly int[] Snoozes = [1, 3, LongestSnooze];

    /// <summary>Null for what is old, forged, or not about a client of theirs.</summary>
    public Turn? Press(Speaker speaker, ClientPress press)
    {
        if (ClientButtons.ReadDigest(press) is not var (group, date, detail)
            || speaker.Training(group) is null
            || Period.DaysBetween(date, speaker.Now.InUtc().Date) is < -1 or > 1)
        {
            return null;
        }

        if (press.Verb == ClientButtons.Page)
        {
            return int.TryParse(detail, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < MostPages
                ? Showing(speaker, group, date, page)
                : null;
        }

        return ClientLookup.Of(speaker, press.Client) is { } client && client.Groups.Contains(group)
            ? About(speaker, client, group, date, press.Verb, detail)
            : null;
    }

    private Turn? About(Speaker speaker, FoundClient client, long group, LocalDate date, string verb, string detail) => verb switch
    {
        ClientButtons.Agree => Handled(speaker, client, group, date) with
        {
            Tells = [LookTells.Of(speaker, client.Person, Look.Agreed)],
        },
        ClientButtons.Next => Handled(speaker, client, group, date),
        ClientButtons.Snooze when detail.Split('.') is [var kind, var badAs] && FlagOf(kind) is { } flag && FlagSeverity.Read(badAs) is { } severity =>
            AskSnooze(speaker, client, group, date, flag, severity),
        ClientButtons.Snoozed when detail.Split('.') is [var kind, var length, var badAs] && FlagOf(kind) is { } flag && FlagSeverity.Read(badAs) is { } severity
            && Snoozes.FirstOrDefault(days => days.ToString(CultureInfo.InvariantCulture) == length) is > 0 and var days =>
            Snoozed(speaker, client, group, date, new TrainerChange.Snooze(
                client.Person, new SnoozedFlag(flag, days == LongestSnooze ? severity : null), date.PlusDays(days))),
        _ => null,
    };

    private Turn AskSnooze(Speaker speaker, FoundClient client, long group, LocalDate date, FlagKind flag, FlagSeverity severity)
    {
        Button For(string label, int days) => ClientButtons.OfDigest(
            ClientButtons.Snoozed, label, client.Person, group, date, string.Create(CultureInfo.InvariantCulture, $"{flag}.{days}.{severity.Write()}"));
        return speaker.Say(new Message(
            wording.AskSnooze(client.Name),
            [
                [For(wording.SnoozeADay, Snoozes[0]), For(wording.SnoozeThreeDays, Snoozes[1])],
                [For(wording.SnoozeTillWorse, Snoozes[2])],
            ])
        {
            Card = SnoozeCard(client),
            Placement = Placement.Below,
        });
    }

    private Turn Snoozed(Speaker speaker, FoundClient client, long group, LocalDate date, TrainerChange.Snooze snooze)
    {
        var handled = Handled(speaker, client, group, date);
        return handled with
        {
            Trainer = [snooze, .. handled.Trainer],
            Messages = [new Message(wording.Snoozed(client.Name), []) { Card = SnoozeCard(client) }, .. handled.Messages],
        };
    }

    private static Turn Handled(Speaker speaker, FoundClient client, long group, LocalDate date) => Showing(speaker, group, date, page: 0) with
    {
        Trainer = [new TrainerChange.Handle(client.Person, date)],
    };

    private static Turn Showing(Speaker speaker, long group, LocalDate date, int page) =>
        speaker.Say(DigestReport.Of(group, speaker.Context.Me!.Value, date, page) with { Priority = DeliveryPriority.Reply });

    private static FlagKind? FlagOf(string kind) =>
        Enum.GetValues<FlagKind>().Where(Flag.MaySnooze).Cast<FlagKind?>().FirstOrDefault(one => one.ToString() == kind);

    private static string SnoozeCard(FoundClient client) => $"snooze-{client.Person.ToString(CultureInfo.InvariantCulture)}";
}
