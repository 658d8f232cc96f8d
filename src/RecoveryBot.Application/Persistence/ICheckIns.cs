using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Application.Persistence;

/// <summary>Check-ins and their decisions. Every version is kept; the latest of a date is the truth.</summary>
public interface ICheckIns
{
    /// <param name="opensReferral">The decision sends this person to a professional whose word must be awaited.</param>
    void Keep(long person, Fact.CheckInDecided decided, bool opensReferral, Instant at);

    /// <summary>
    /// The truth from a date on (included). Of any date are the latest referral that was opened, and the mornings that
    /// opened one: a warning sign is not over because of pain that came after it and has gone.
    /// </summary>
    History Read(long person, LocalDate from);

    /// <summary>What was decided of one day; null if nothing was.</summary>
    Decision? DecisionOn(long person, LocalDate date);

    /// <summary>The latest day that sent the person to a professional whose word must be awaited; null if none did.</summary>
    LocalDate? LatestReferral(long person);
}
