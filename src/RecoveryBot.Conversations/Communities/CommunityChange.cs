using NodaTime;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Posts;

namespace RecoveryBot.Conversations.Communities;

/// <summary>What a community's turn does to its own rows.</summary>
public abstract record CommunityChange
{
    private CommunityChange()
    {
    }

    /// <summary>A reminder is posted: what it says from then on.</summary>
    public sealed record KeepPost(LocalDate Date, int Number, long PlaceId, SharedContent Content) : CommunityChange;

    /// <summary>Somebody takes part, or has done it as well. Who did so before does it once.</summary>
    public sealed record TakePart(LocalDate Date, int Number, byte[] Who, bool IsDone) : CommunityChange;

    /// <summary>A week is over: what its recap says.</summary>
    public sealed record KeepRecap(LocalDate Monday, long PlaceId, RecapNumbers Numbers) : CommunityChange;

    /// <summary>Nothing tells any more who took part until the end of a week, nor what was posted before it.</summary>
    public sealed record ForgetWeek(LocalDate Monday) : CommunityChange;

    /// <summary>The channel is called otherwise by now.</summary>
    public sealed record Retitle(long PlaceId, string Title) : CommunityChange;

    /// <summary>Whoever set something up or changed it last hears of its troubles.</summary>
    public sealed record LookAfter(long PlaceId, long Person) : CommunityChange;
}
