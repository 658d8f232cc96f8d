using NodaTime;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>When "later" can be: half an hour, two hours, this evening, as far as they lie in the client's same day.</summary>
internal static class SnoozeTimes
{
    private static readonly LocalTime Evening = new(18, 30);

    public static IReadOnlyList<SnoozeTime> From(Instant now, LocalDate day, DateTimeZone zone, LocalTime dayStart)
    {
        var inTwoHours = now + Duration.FromHours(2);
        var offers = new List<SnoozeTime>
        {
            new(SnoozeKind.HalfAnHour, "half", now + Duration.FromMinutes(30)),
            new(SnoozeKind.TwoHours, "two", inTwoHours),
        };
        if (PromptTimes.At(day, Evening, zone, dayStart) is { } evening && evening > inTwoHours)
        {
            offers.Add(new SnoozeTime(SnoozeKind.ThisEvening, "evening", evening));
        }

        return offers.FindAll(offer => ClientDays.DayOf(offer.At, zone, dayStart) == day);
    }
}
