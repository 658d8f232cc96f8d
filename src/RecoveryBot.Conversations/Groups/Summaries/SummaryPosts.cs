using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>A group's morning as messages: to its channels, and to each of its trainers. What they say is made when they are sent.</summary>
internal static class SummaryPosts
{
    /// <param name="until">Later, a channel is not brought up to date any more.</param>
    public static GroupTurn InChannels(LocalDate date, Instant? until, GroupContext context)
    {
        var places = OpenPlaces(context);
        if (places.Count == 0)
        {
            return new GroupTurn(context.State);
        }

        var numbers = Remainder.Next(context.Sight.ClientsOn(context.Me, date), context.Sight.NumbersOf(context.Me, date));
        return new GroupTurn(context.State)
        {
            Changes = [new GroupChange.ShowNumbers(date, numbers)],
            Sends = [.. Pages(date, numbers, places, context).Select(send => send with { Message = send.Message with { SendBy = until } })],
        };
    }

    /// <summary>To those trainers who want it. Whoever wants to hear of each check-in is shown it below what came before.</summary>
    public static IEnumerable<Send> Digests(LocalDate date, GroupContext context, Func<Member, bool> wants)
    {
        var members = context.Directory.MembersOf(context.Me);
        var pictures = GroupCharts.PagesInADigest(members.Count(member => member.Role == Role.Client));
        return from trainer in members.Where(member => member.Trains && wants(member))
               from page in Enumerable.Range(0, 1 + pictures)
               select new Send(
                   new Destination.Person(trainer.Person),
                   Reporting(new Report(ReportKind.Digest, context.Me, trainer.Person, date, page), "digest") with
                   {
                       Placement = trainer.Loudness == Loudness.Each ? Placement.Below : Placement.InPlace,
                   });
    }

    /// <summary>Of an earlier day, where it stands; with the numbers that were shown.</summary>
    public static IEnumerable<Send> Corrections(LocalDate date, ShownNumbers numbers, GroupContext context) =>
        Pages(date, numbers, OpenPlaces(context), context).Select(send => send with { Message = send.Message with { IsOnlyAnEdit = true } });

    private static IEnumerable<Send> Pages(LocalDate date, ShownNumbers numbers, IReadOnlyList<BoundPlace> places, GroupContext context) =>
        from place in places
        from page in Enumerable.Range(0, numbers.Named.Count > GroupDays.RowsOnAPage ? GroupDays.MostPages : 1)
        select new Send(
            new Destination.Channel(place.Id), Reporting(new Report(ReportKind.Summary, context.Me, Looker: null, date, page), "summary"));

    private static List<BoundPlace> OpenPlaces(GroupContext context) =>
    [
        .. context.Directory.PlacesOf(context.Me)
            .Where(place => place.Purpose is PlacePurpose.Summary or PlacePurpose.Trainers && !place.IsClosed),
    ];

    // Pictures that do not fit beside what is said are messages of their own.
    private static Message Reporting(Report report, string card) => Message.Reporting(report) with
    {
        Card = string.Create(
            CultureInfo.InvariantCulture,
            $"{card}:{report.About}:{LocalDatePattern.Iso.Format(report.Date)}{(report.Page > 0 ? $":{report.Page}" : "")}"),
        Priority = DeliveryPriority.Summary,
    };
}
