using NodaTime;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Who was linked to a person just now.</summary>
/// <param name="Other">As they were; null for a stranger.</param>
/// <param name="Days">How many dates their history knew something about.</param>
/// <param name="CheckIns">Dates on which their check-in is the truth now.</param>
public sealed record AccountLink(PersonState? Other, int Days, IReadOnlySet<LocalDate> CheckIns)
{
    public static readonly AccountLink Stranger = new(Other: null, Days: 0, new HashSet<LocalDate>());
}
