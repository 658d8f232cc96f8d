using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Conversations.Calendar;
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
/// <param name="SessionsPerWeek">Of a client with "no fixed plan", 1–7; null with a planned week, or if never asked.</param>
/// <param name="ShorterMornings">A full morning leaves out food and drink.</param>
/// <param name="DayBegins">
/// Local time at which a day of this client begins, for somebody who is up before three; null for 03:00.
/// </param>
public sealed record Client(
    Profile Profile,
    WeekPlan? Week,
    int? RecoveryMinutes,
    IReadOnlyList<Equipment> Equipment,
    LocalTime CheckInAt,
    string Zone,
    bool MedicalUnsaid,
    Reminders? ReminderSettings = null,
    int? SessionsPerWeek = null,
    bool ShorterMornings = false,
    LocalTime? DayBegins = null)
{
    /// <summary>Local time at which a day of this client begins.</summary>
    public LocalTime DayStart => DayBegins ?? ClientDays.Begins;

    public Reminders Reminders => ReminderSettings ?? Reminders.Default;

    /// <summary>What trainers decided; null for who has none, or none who changed anything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Coaching? Coaching { get; init; }
}
