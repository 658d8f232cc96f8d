using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Settings;

/// <summary>What changed settings do to what is still to come.</summary>
internal static class Replanning
{
    /// <param name="visit">With the settings as they are now.</param>
    /// <param name="before">As they were.</param>
    public static (IReadOnlyList<AgendaChange> Agenda, IReadOnlyList<Fact> Facts) Of(Visit visit, Client before)
    {
        var (agenda, facts) = AsksAlikeInTheMorning(visit.Client, before)
            ? ([], [])
            : Rhythms.Replanned(visit.Person, before, visit.Client, visit.Now);
        return ([.. agenda, .. Evening(visit, before)], facts);
    }

    private static IEnumerable<AgendaChange> Evening(Visit visit, Client before) =>
        !AsksAlikeInTheEvening(visit.Client, before) && visit.Person.Day is { Decision: { } decision } day
            ? [Evenings.Moved(decision, visit.Client, day.Date, visit.Zone, visit.Now)]
            : [];

    private static bool AsksAlikeInTheMorning(Client one, Client other) =>
        (one.CheckInAt, one.Zone, one.DayBegins, one.Reminders.Morning, one.Reminders.Differing)
        == (other.CheckInAt, other.Zone, other.DayBegins, other.Reminders.Morning, other.Reminders.Differing);

    private static bool AsksAlikeInTheEvening(Client one, Client other) =>
        (one.Zone, one.DayBegins, one.Reminders.Evening, one.Reminders.EveningAt, one.Reminders.Quiet)
        == (other.Zone, other.DayBegins, other.Reminders.Evening, other.Reminders.EveningAt, other.Reminders.Quiet);
}
