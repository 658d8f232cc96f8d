using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Application.Keeping;

/// <summary>Check-ins and their decisions. Every version is kept; the latest of a date is the truth.</summary>
public interface ICheckIns
{
    /// <param name="opensReferral">The decision sends this person to a professional whose word must be awaited.</param>
    void Keep(long person, Fact.CheckInDecided decided, bool opensReferral, Instant at);

    /// <summary>The truth from a date on (included). The referral is the latest that was opened, at any date.</summary>
    History Read(long person, LocalDate from);
}
