using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Everything that is kept. One program owns a database; within it any thread may call.</summary>
public interface IDatabase
{
    /// <summary>
    /// Runs <paramref name="work"/> on the one writer, all of it or nothing, and completes once it is on disk.
    /// jobs queued together are committed together, but each stands or falls alone: one that throws leaves
    /// no trace and its exception comes back here. Throws <see cref="Persistence.StorageUnavailableException"/> if nothing
    /// could be saved.
    /// </summary>
    /// <param name="work">Must not wait for anything: every other turn waits behind it.</param>
    /// <param name="onceKept">
    /// Called after the commit and before this completes, in the order of the commits; for handing on, not for work.
    /// </param>
    Task<T> WriteAsync<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept, CancellationToken stopping);

    /// <summary>Reads what is committed, beside the writer. Throws as <see cref="WriteAsync{T}"/> does.</summary>
    T Read<T>(Func<IQueries, T> work);
}

/// <summary>One unit of work's sight of the database. Not to be kept after the work has returned.</summary>
public interface IUnitOfWork
{
    ISeenUpdates Updates { get; }

    IPeople People { get; }

    ICheckIns CheckIns { get; }

    IDatedFacts Facts { get; }

    IAgenda Agenda { get; }

    ILinkCodes Codes { get; }

    IGroups Groups { get; }

    ICommunities Communities { get; }

    IConsents Consents { get; }

    IPlaces Places { get; }

    ITells Tells { get; }

    IDirectory Directory { get; }

    ISight Sight { get; }

    IAudit Audit { get; }

    ITrainerRecords Trainers { get; }

    IOutbox Outbox { get; }

    /// <summary>
    /// A clock ahead of this moment was believed: what it dated otherwise than by days counts as of now, and what it put
    /// off may come.
    /// </summary>
    void SetBack(NodaTime.Instant now);
}

/// <summary>What is read outside a turn.</summary>
public interface IQueries
{
    /// <summary>Occurrences that have come and were not taken, oldest first.</summary>
    IReadOnlyList<DueOccurrence> Due(NodaTime.Instant now, int atMost);

    /// <summary>What parties were told and may be taken at this moment, oldest first.</summary>
    /// <param name="mostAttempts">What failed so often is left alone.</param>
    IReadOnlyList<WaitingTell> Told(NodaTime.Instant now, int mostAttempts, int atMost);

    /// <summary>How much of what was told failed so often that it is left alone.</summary>
    int ParkedTells(int mostAttempts);

    IDirectory Directory { get; }

    ISight Sight { get; }

    /// <summary>As <see cref="IGroups.Find"/> tells.</summary>
    KnownGroup? Group(long group);

    /// <summary>As <see cref="ICommunities.Find"/> tells.</summary>
    KnownCommunity? Community(long community);

    Conversations.Communities.ICommunityPosts Posts { get; }

    /// <summary>
    /// The days of a community's week of everybody who was counted there before it began and is still. Nobody else is in it.
    /// </summary>
    /// <param name="began">When the week began, in the community's zone.</param>
    IReadOnlyList<Conversations.Charts.CountedDay> CountedDays(long community, NodaTime.LocalDate monday, NodaTime.Instant began);

    /// <summary>Who was shown something of a person, the latest first.</summary>
    IReadOnlyList<LookedAt> LooksAt(long person);

    bool IsAnybodyKnown();

    /// <summary>The latest moment at which anything was heard, said or due; null if nothing ever was.</summary>
    NodaTime.Instant? LatestMoment();

    /// <summary>
    /// People whom a clock ahead of this moment has changed or planned for, in no order. Nothing is planned days ahead otherwise.
    /// </summary>
    IReadOnlyList<long> PlannedAhead(NodaTime.Instant now);

    /// <summary>Every message not yet sent, oldest first.</summary>
    IReadOnlyList<Persistence.QueuedMessage> Unsent();

    /// <summary>What is not yet sent, counted by platform and how pressing it is.</summary>
    IReadOnlyList<WaitingMessages> WaitingByPriority();

    /// <summary>The words of a queued message; null if it is no longer queued.</summary>
    Persistence.QueuedWords? Words(long messageId);

    /// <summary>Until when a platform asked to be left alone, for those that did.</summary>
    IReadOnlyDictionary<string, NodaTime.Instant> Holds();

    /// <summary>Until when a platform was last listened to; null if it never was.</summary>
    NodaTime.Instant? ListenedUntil(string platform);

    /// <summary>People whose state changed last between two moments (included), in no order.</summary>
    IReadOnlyList<long> ChangedBetween(string platform, NodaTime.Instant from, NodaTime.Instant until);

    /// <summary>As <see cref="IPeople.DirectChannel"/> tells.</summary>
    string? DirectChannel(Place chat);

    /// <summary>
    /// What decisions from a day on were made of: every version of each fact from <paramref name="from"/> on, and all settings and
    /// referrals; null if nobody is known by this number, or in a shape this program does not know.
    /// </summary>
    PersonRecord? DecidedFrom(long person, NodaTime.LocalDate from);

    /// <summary>
    /// Everything kept about the person in a chat, as of one moment; null if nobody is known there, or in a shape this
    /// program does not know.
    /// </summary>
    PersonRecord? Everything(Place of);
}
