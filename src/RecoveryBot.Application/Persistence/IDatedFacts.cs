using NodaTime;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Persistence;

/// <summary>Dated facts. Every version is kept; the latest of a kind and date is the truth.</summary>
public interface IDatedFacts
{
    void Keep(long person, Fact.Dated fact, Instant at);

    /// <summary>The truth from a date on (included), in the order of the dates. Settings are not among it.</summary>
    IReadOnlyList<Fact.Dated> Read(long person, LocalDate from);
}
