using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Days on which a group is left alone.</summary>
/// <param name="Until">The first day after them.</param>
public sealed record DaysOffSpan(LocalDate From, LocalDate Until)
{
    public bool Covers(LocalDate date) => date >= From && date < Until;
}
