using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Notices;

/// <summary>Tells each trainer at once that a client is to see a professional; what can wait comes in the morning.</summary>
internal static class ReferralNotices
{
    private static readonly LocalTime Morning = new(7, 0);

    /// <param name="by">The client.</param>
    public static GroupTurn Take(Told.Referred referred, long by, IReadOnlyList<Member> members, GroupContext context)
    {
        if (!members.Any(member => member.Role == Role.Client && member.Person == by))
        {
            return new GroupTurn(context.State);
        }

        return referred.CanWait && MorningOf(context) is { } morning && context.Now < morning
            ? new GroupTurn(context.State)
            {
                Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.Notices, GroupMornings.DayOf(context.State, context.Now)), morning)],
            }
            : new GroupTurn(context.State) { Sends = [.. Trainers(members).Where(trainer => trainer != by).Select(trainer => Send(by, trainer, referred.Date))] };
    }

    /// <summary>What waited: who still is to see a professional, as far as each trainer may see it.</summary>
    public static GroupTurn InTheMorning(GroupContext context)
    {
        var today = GroupMornings.DayOf(context.State, context.Now);
        return new GroupTurn(context.State)
        {
            Sends =
            [
                .. from trainer in Trainers(context.Directory.MembersOf(context.Me))
                   from client in context.Sight.ClientsOf(trainer, context.Me, today)
                   from day in client.Days
                   where day is { Decision: Decision.Refer, Morning: { Urgency: Urgency.Soon } } && day.Date >= today.PlusDays(-1) && client.ToldAt is null
                   select Send(client.Person, trainer, day.Date),
            ],
        };
    }

    private static Instant? MorningOf(GroupContext context) => PromptTimes.At(
        GroupMornings.DayOf(context.State, context.Now), Morning, GroupMornings.ZoneOf(context.State), LocalTime.Midnight);

    private static IEnumerable<long> Trainers(IReadOnlyList<Member> members) =>
        members.Where(member => member.Trains).Select(member => member.Person);

    private static Send Send(long client, long trainer, LocalDate date) => new(
        new Destination.Person(trainer),
        Message.Reporting(new Report(ReportKind.Notice, client, trainer, date)) with
        {
            Card = string.Create(CultureInfo.InvariantCulture, $"notice:{client}:{LocalDatePattern.Iso.Format(date)}"),
        });
}
