using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>When a group's morning is shown.</summary>
public static class GroupMornings
{
    /// <summary>What a new group's agenda begins with.</summary>
    public static IReadOnlyList<AgendaChange> First(GroupState group, Instant now) => [Next(group, now, lastShown: null)];

    /// <summary>The next morning to show: today's if it is still to come and was not shown.</summary>
    /// <param name="lastShown">The group's day that was shown last.</param>
    public static AgendaChange Next(GroupState group, Instant now, LocalDate? lastShown)
    {
        var zone = ZoneOf(group);
        var (day, at) = PromptTimes.NextAfter(now, day => PromptTimes.At(day, group.SummaryAt, zone, LocalTime.Midnight), zone, lastShown, LocalTime.Midnight);
        return new AgendaChange.Set(new Occurrence(OccurrenceKind.Summary, day), at);
    }

    /// <summary>The group's day a moment lies in.</summary>
    public static LocalDate DayOf(GroupState group, Instant now) => now.InZone(ZoneOf(group)).Date;

    public static DateTimeZone ZoneOf(GroupState group) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(group.Zone) ?? DateTimeZone.Utc;
}
