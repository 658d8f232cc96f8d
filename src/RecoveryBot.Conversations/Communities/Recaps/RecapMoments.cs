using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities.Recaps;

/// <summary>
/// On Monday the week is looked back on together, and whatever told who took part is forgotten, whether anything is said or not.
/// </summary>
internal sealed class RecapMoments(ICommunityWording wording)
{
    /// <summary>So many weeks without anybody, and it pauses by itself.</summary>
    public const int MostEmptyWeeks = 4;

    private static readonly LocalTime At = new(9, 0);

    /// <summary>What is so late is not said any more: the new week is well under way.</summary>
    private static readonly Duration TooLate = Duration.FromHours(12);

    public static AgendaChange Next(CommunityState state, Instant now)
    {
        var zone = state.ZoneOf();
        var (day, at) = PromptTimes.NextAfter(
            now,
            day => day.DayOfWeek == IsoDayOfWeek.Monday ? PromptTimes.At(day, At, zone, LocalTime.Midnight) : null,
            zone,
            lastAsked: null,
            LocalTime.Midnight);
        return new AgendaChange.Set(new Occurrence(OccurrenceKind.Recap, day), at);
    }

    /// <param name="due">On the Monday after the week.</param>
    public CommunityTurn Take(Input.Due due, CommunityContext context)
    {
        var monday = due.Occurrence.Date.PlusDays(-Week.Days);
        var week = context.Posts.Week(context.Me, monday);
        var state = Counted(context.State, week) with { Salts = [.. context.State.Salts.Where(salt => salt.Monday > monday)] };
        var forgetting = new CommunityTurn(state)
        {
            Changes = [new CommunityChange.ForgetWeek(monday)],
            Agenda = [Next(state, context.Now)],
        };
        if (week.Posts == 0 || context.Posts.Recap(context.Me, monday) is not null || context.Channel is not { } channel)
        {
            return forgetting;
        }

        return state.EmptyWeeks >= MostEmptyWeeks ? PausingItself(forgetting, state, channel, context)
            : context.Now - due.DueAt > TooLate || channel.IsClosed ? forgetting
            : forgetting with
            {
                Changes = [new CommunityChange.KeepRecap(monday, channel.Id, Numbers(monday, week, state)), .. forgetting.Changes],
                Sends = [Showing(context.Me, monday, channel.Id)],
            };
    }

    private static CommunityState Counted(CommunityState state, WeekNumbers week) => week switch
    {
        { Posts: 0 } => state,
        { People: 0 } => state with { Run = 0, EmptyWeeks = state.EmptyWeeks + 1 },
        _ => state with { Run = state.Run + 1, EmptyWeeks = 0 },
    };

    private static RecapNumbers Numbers(LocalDate monday, WeekNumbers week, CommunityState state) =>
        new(monday, week.People, week.Sessions, week.ByDay, state.Run, state.Goal);

    private CommunityTurn PausingItself(CommunityTurn forgetting, CommunityState state, BoundPlace channel, CommunityContext context)
    {
        var paused = state with { IsPaused = true, EmptyWeeks = 0 };
        return forgetting with
        {
            State = paused,
            Agenda = PostMoments.All(paused, context),
            Sends = channel.By is { } admin
                ? [new Send(new Destination.Person(admin), new Message(wording.PausedItself(channel.Title, MostEmptyWeeks), []) { Priority = DeliveryPriority.Reminder })]
                : [],
        };
    }

    private static Send Showing(long community, LocalDate monday, long placeId) => new(
        new Destination.Channel(placeId),
        Message.Reporting(new Report(ReportKind.Recap, community, Looker: null, monday)) with
        {
            Card = string.Create(CultureInfo.InvariantCulture, $"recap:{community}:{monday:uuuu-MM-dd}"),
            Priority = DeliveryPriority.Summary,
        });
}
