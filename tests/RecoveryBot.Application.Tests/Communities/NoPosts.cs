using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>Where nothing was posted yet.</summary>
internal sealed class NoPosts : ICommunityPosts
{
    public PostedReminder? Post(long community, LocalDate date, int number) => null;

    public (int TakingPart, int Done) Count(long community, LocalDate date, int number) => (0, 0);

    public bool? TakesPart(long community, LocalDate date, int number, byte[] who) => null;

    public bool TookPart(long community, LocalDate from, LocalDate until, byte[] who) => false;

    public WeekNumbers Week(long community, LocalDate monday) => new(0, 0, 0, [0, 0, 0, 0, 0, 0, 0]);

    public RecapNumbers? Recap(long community, LocalDate monday) => null;
}
