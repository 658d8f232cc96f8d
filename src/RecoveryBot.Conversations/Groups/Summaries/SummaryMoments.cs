using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>
/// When a group's morning is shown, to its channels and each of its trainers: once a day, and then brought up to date at most
/// once a minute for some hours.
/// </summary>
internal static class SummaryMoments
{
    /// <summary>Late answers are added until then, or for so long in a group that meets late.</summary>
    private static readonly LocalTime Noon = LocalTime.Noon;

    private static readonly Period Late = Period.FromHours(2);

    private static readonly Duration Pace = Duration.FromMinutes(1);

    /// <summary>Local time until which late answers are added.</summary>
    public static LocalTime Until(GroupState group) => group.SummaryAt switch
    {
        { Hour: < 11 } => Noon,
        { Hour: >= 22 } => new LocalTime(23, 59),
        var at => at + Late,
    };

    public static GroupTurn Take(Input input, GroupContext context) => input switch
    {
        Input.Due { Occurrence.Kind: OccurrenceKind.Summary } due => Begin(due.Occurrence.Date, context),
        Input.Due { Occurrence.Kind: OccurrenceKind.SummaryEdit } due => Show(due.Occurrence.Date, context),
        Input.FromParty { What: Told.DayChanged changed } => EditSoon(changed.Date, context),
        Input.ClockSet => new GroupTurn(context.State) { Agenda = [GroupMornings.Next(context.State, context.Now, lastShown: null)] },
        _ => new GroupTurn(context.State),
    };

    /// <summary>Somebody is to be seen no more: what was shown this morning is brought up to date as well.</summary>
    public static IReadOnlyList<AgendaChange> EditToday(GroupContext context) =>
        EditSoon(GroupMornings.DayOf(context.State, context.Now), context).Agenda;

    private static GroupTurn Begin(LocalDate date, GroupContext context) => Show(date, context) with
    {
        Agenda = [GroupMornings.Next(context.State, context.Now, date)],
    };

    private static GroupTurn EditSoon(LocalDate date, GroupContext context)
    {
        if (At(date, context.State.SummaryAt, context.State) is not { } first
            || context.Now < first
            || context.Now >= At(date, Until(context.State), context.State))
        {
            return new GroupTurn(context.State);
        }

        // Whatever is told in the same minute is one edit, and none is put off by the next.
        var minute = (int)Math.Floor((context.Now - first) / Pace) + 1;
        return new GroupTurn(context.State)
        {
            Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.SummaryEdit, date, minute), first + (Pace * minute))],
        };
    }

    private static GroupTurn Show(LocalDate date, GroupContext context)
    {
        var group = context.Me;
        if (GroupMornings.DayOf(context.State, context.Now) != date)
        {
            return new GroupTurn(context.State);
        }

        var channels = context.Directory.PlacesOf(group)
            .Where(place => place.Purpose is PlacePurpose.Summary or PlacePurpose.Trainers && !place.IsClosed)
            .Select(place => new Send(
                new Destination.Channel(place.Id),
                Reporting(new Report(ReportKind.Summary, group, Looker: null, date), $"summary:{group}:{Iso(date)}") with
                {
                    SendBy = At(date, Until(context.State), context.State) + Pace,
                }))
            .ToList();
        var digests = context.Directory.MembersOf(group)
            .Where(member => member.Trains)
            .Select(trainer => new Send(
                new Destination.Person(trainer.Person),
                Reporting(new Report(ReportKind.Digest, group, trainer.Person, date), $"digest:{group}:{Iso(date)}")));
        return new GroupTurn(context.State)
        {
            Changes = channels.Count == 0 ? [] : [new GroupChange.ShowNumbers(date, Numbers(date, context))],
            Sends = [.. channels, .. digests],
        };
    }

    private static ShownNumbers Numbers(LocalDate date, GroupContext context) =>
        Remainder.Next(context.Sight.ClientsOn(context.Me, date), context.Sight.NumbersOf(context.Me, date));

    private static Message Reporting(Report report, string card) =>
        Message.Reporting(report) with { Card = card, Priority = DeliveryPriority.Summary };

    private static Instant? At(LocalDate date, LocalTime at, GroupState group) =>
        PromptTimes.At(date, at, GroupMornings.ZoneOf(group), LocalTime.Midnight);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
