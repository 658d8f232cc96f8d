using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Settings;

/// <summary>What changed settings do to what is still to come.</summary>
internal static class SettingsReplanner
{
    /// <param name="clientTurn">With the settings as they are now.</param>
    /// <param name="before">As they were.</param>
    public static (IReadOnlyList<AgendaChange> Agenda, IReadOnlyList<Fact> Facts) Of(ClientTurn clientTurn, Client before)
    {
        var (agenda, facts) = AsksAlikeInTheMorning(clientTurn.Client, before)
            ? ([], [])
            : PromptPlanner.Replanned(clientTurn.Person, before, clientTurn.Client, clientTurn.Now);
        return ([.. agenda, .. Evening(clientTurn, before)], facts);
    }

    private static IEnumerable<AgendaChange> Evening(ClientTurn clientTurn, Client before) =>
        !AsksAlikeInTheEvening(clientTurn.Client, before) && clientTurn.Person.Day is ClientDay.Answered { Decision: var decision } day
            ? [EveningQuestionTimes.Moved(decision, clientTurn.Client, day.Date, clientTurn.Zone, clientTurn.Now)]
            : [];

    private static bool AsksAlikeInTheMorning(Client one, Client other) =>
        (one.CheckInAt, one.Zone, one.DayBegins, one.Reminders.Morning, one.Reminders.Differing)
        == (other.CheckInAt, other.Zone, other.DayBegins, other.Reminders.Morning, other.Reminders.Differing);

    private static bool AsksAlikeInTheEvening(Client one, Client other) =>
        (one.Zone, one.DayBegins, one.Reminders.Evening, one.Reminders.EveningAt, one.Reminders.Quiet)
        == (other.Zone, other.DayBegins, other.Reminders.Evening, other.Reminders.EveningAt, other.Reminders.Quiet);
}
