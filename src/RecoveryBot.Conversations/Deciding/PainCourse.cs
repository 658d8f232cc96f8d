using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>The latest spell of pain in one place, as far as check-ins tell of it.</summary>
/// <param name="Place">Null where it was not said.</param>
/// <param name="First">The first day of it, also if it was told later.</param>
/// <param name="Highest">Of 10.</param>
/// <param name="LastOn">The last morning on which it was told.</param>
/// <param name="Last">Its strength then, of 10.</param>
/// <param name="GoneOn">The morning on which nothing hurt any more; null while it is not known to be gone.</param>
public sealed record PainCourse(PainPlace? Place, LocalDate First, int Highest, LocalDate LastOn, int Last, LocalDate? GoneOn)
{
    /// <summary>From the first day to the last on which it was told, both included.</summary>
    public int Days => Period.DaysBetween(First, LastOn) + 1;

    /// <summary>One for each place, the latest first.</summary>
    public static IReadOnlyList<PainCourse> Of(History history)
    {
        List<PainCourse> courses = [];
        foreach (var checkIn in history.CheckIns.OrderBy(checkIn => checkIn.Date))
        {
            if (checkIn.PainNrs is { } strength and > 0)
            {
                var known = courses.Find(course => course.Place == checkIn.PainPlace);
                _ = known is not null && courses.Remove(known);
                courses.Add(known is { GoneOn: null } ? known.Told(checkIn.Date, strength) : Begun(checkIn, strength));
            }
            else if (checkIn is { IsPainFree: true, SafetyAnswered: true })
            {
                courses = courses.ConvertAll(course => course with { GoneOn = course.GoneOn ?? checkIn.Date });
            }
        }

        return [.. courses.OrderByDescending(course => course.LastOn)];
    }

    private PainCourse Told(LocalDate date, int strength) =>
        this with { Highest = Math.Max(Highest, strength), LastOn = date, Last = strength };

    private static PainCourse Begun(CheckIn told, int strength) => new(
        told.PainPlace,
        told.Date.PlusDays(1 - Math.Max(1, told.PainDurationDays ?? 1)),
        strength,
        told.Date,
        strength,
        GoneOn: null);
}
