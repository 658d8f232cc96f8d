using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Recaps;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes what a community's channel is shown, as it is at the moment of sending. A channel that is none of its any more is shown nothing.</summary>
internal sealed class CommunityReports(IDatabase database, ICommunityWording wording)
{
    private readonly PostText _posts = new(wording);
    private readonly RecapText _recaps = new(wording);

    public Rendered? Post(Report report, Place to, Instant now) => database.Read(queries => StateIn(queries, report, to) is { } state
        && queries.Posts.Post(report.About, report.Date, report.Page) is { } post
            ? new Rendered(_posts.Of(report.About, state, post, queries.Posts.Count(report.About, report.Date, report.Page), now))
            : null);

    /// <summary>How the week was slept and felt is said once and never otherwise: it is kept before it is shown.</summary>
    public Rendered? Recap(Report report, Place to, Instant now)
    {
        if (database.Read(queries => StateIn(queries, report, to) is { } known && queries.Posts.Recap(report.About, report.Date) is { } kept
            ? (State: known, Recap: kept, Figures: kept.Figures ?? FiguresOf(queries, report, known))
            : ((CommunityState State, RecapNumbers Recap, WeekFigures Figures)?)null) is not var (state, recap, figures))
        {
            return null;
        }

        return new Rendered(_recaps.Of(state, recap, figures, now))
        {
            Before = recap.Figures is null ? unitOfWork => Keep(unitOfWork, report.About, to, recap with { Figures = figures }) : null,
        };
    }

    private static WeekFigures FiguresOf(IQueries queries, Report report, CommunityState state) => WeekFigures.Of(
        queries.CountedDays(report.About, report.Date, state.ZoneOf().AtStartOfDay(report.Date).ToInstant()));

    private static void Keep(IUnitOfWork unitOfWork, long community, Place to, RecapNumbers recap)
    {
        if (ChannelAt(unitOfWork.Directory, community, to) is { } channel)
        {
            unitOfWork.Communities.Change(community, new CommunityChange.KeepRecap(recap.Monday, channel.Id, recap));
        }
    }

    private static CommunityState? StateIn(IQueries queries, Report report, Place to) =>
        ChannelAt(queries.Directory, report.About, to) is not null ? queries.Community(report.About)?.State : null;

    private static BoundPlace? ChannelAt(IDirectory directory, long community, Place to) =>
        directory.PlacesOf(community).FirstOrDefault(place => place.Place == to && place.Purpose == PlacePurpose.Shared);
}
