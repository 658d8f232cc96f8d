using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Posts;

namespace RecoveryBot.Conversations.Communities;

/// <summary>What a community has posted, and how many take part. It tells nobody who.</summary>
public interface ICommunityPosts
{
    /// <summary>Null for one that never was, or is forgotten.</summary>
    PostedReminder? Post(long community, LocalDate date, int number);

    (int TakingPart, int Done) Count(long community, LocalDate date, int number);

    /// <summary>Whether they have done it as well; null if they do not take part.</summary>
    bool? TakesPart(long community, LocalDate date, int number, byte[] who);

    /// <summary>Whether they took part in anything between two days (included).</summary>
    bool TookPart(long community, LocalDate from, LocalDate until, byte[] who);

    WeekNumbers Week(long community, LocalDate monday);

    /// <summary>Null before a week's recap, and long after it.</summary>
    RecapNumbers? Recap(long community, LocalDate monday);
}

/// <param name="PlaceId">The channel it stands in.</param>
public sealed record PostedReminder(LocalDate Date, int Number, long PlaceId, SharedContent Content);

/// <summary>How a week went by who took part.</summary>
/// <param name="Posts">Reminders that were posted.</param>
/// <param name="People">Who took part in any of them.</param>
/// <param name="Sessions">How often anybody did.</param>
/// <param name="ByDay">From Monday on: how many took part on each day.</param>
public sealed record WeekNumbers(int Posts, int People, int Sessions, IReadOnlyList<int> ByDay);
