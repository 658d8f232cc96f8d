using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.People;

/// <summary>An onboarded client's own settings.</summary>
/// <param name="Week">What each weekday holds; null for "no fixed plan".</param>
/// <param name="RecoveryMinutes">Minutes for a recovery day, null if not said.</param>
/// <param name="CheckInAt">Local time of the morning question, unless a weekday has its own.</param>
/// <param name="Zone">A named zone of the tz database; never an abbreviation.</param>
/// <param name="MedicalUnsaid">The client would rather not say whether a condition or pregnancy exists.</param>
/// <param name="ReminderSettings">Null until the client changed any of them.</param>
/// <param name="SessionsPerWeek">Without a plan: how many sessions a week are wanted, 1–7; null if not said.</param>
public sealed record Client(
    Profile Profile,
    WeekPlan? Week,
    int? RecoveryMinutes,
    IReadOnlyList<Equipment> Equipment,
    LocalTime CheckInAt,
    string Zone,
    bool MedicalUnsaid,
    Reminders? ReminderSettings = null,
    int? SessionsPerWeek = null)
{
    public Reminders Reminders => ReminderSettings ?? Reminders.Default;
}
