using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Persistence;

/// <summary>
/// Everything that is kept about one person. Left out is only how it is carried: which message of the chat is which card,
/// and the words that are on their way there this moment.
/// </summary>
/// <param name="Facts">Every version of each, in the order in which they became known.</param>
/// <param name="Agenda">What is still to come and, for a while, what has come, ordered by date, kind and number.</param>
public sealed record PersonRecord(
    PersonState Person, IReadOnlyList<RecordedFact> Facts, IReadOnlyList<RecordedOccurrence> Agenda)
{
    /// <summary>By which this database knows them.</summary>
    public long Id { get; init; }

    /// <summary>Where the person is known, without saying in which chat. It is of this database and moves to no other.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];
}

/// <param name="TakenAt">When it came; null while it is still to come.</param>
public sealed record RecordedOccurrence(Occurrence Occurrence, Instant DueAt, Instant? TakenAt);
