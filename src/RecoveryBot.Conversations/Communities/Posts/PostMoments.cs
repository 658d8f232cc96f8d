using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Communities.Recaps;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>When a community's reminders are posted, and when their buttons go.</summary>
internal static class PostMoments
{
    /// <summary>What is so late is left out: an evening's walk at midnight helps nobody.</summary>
    public static readonly Duration TooLate = Duration.FromHours(2);

    /// <summary>One count of a post is shown at least so long.</summary>
    private static readonly Duration CountsApart = Duration.FromSeconds(6);

    /// <summary>A reminder has come due: it is posted, if it is not too late and there is a channel to post it in.</summary>
    public static CommunityTurn Post(Occurrence due, CommunityContext context)
    {
        if (context.State.Reminders.FirstOrDefault(one => one.Number == due.Number) is not { } reminder)
        {
            return new CommunityTurn(context.State);
        }

        var came = context.State.With(reminder with { LastDue = due.Date });
        if (context.State.IsPaused || context.State.IsOff(due.Date) || IsLate(due.Date, reminder, context) || context.Channel is not { IsClosed: false } channel)
        {
            return new CommunityTurn(came) { Agenda = Next(came, due.Number, context.Now - TooLate) };
        }

        var content = SharedContent.Of(reminder.Theme, reminder.OwnWords, reminder.Posted);
        var posting = came.With(reminder with { LastDue = due.Date, Posted = reminder.Posted + 1 }).Salted(due.Date, context.NewSalt);
        return new CommunityTurn(posting)
        {
            Changes = [new CommunityChange.KeepPost(due.Date, due.Number, channel.Id, content)],
            Sends = [Showing(context.Me, new PostedReminder(due.Date, due.Number, channel.Id, content))],
            Agenda = [.. Next(posting, due.Number, context.Now - TooLate), Closing(context.State, due.Date, due.Number)],
        };
    }

    /// <summary>The day is over: the post loses its buttons.</summary>
    public static CommunityTurn Close(Occurrence due, CommunityContext context) => new(context.State)
    {
        Sends = context.Posts.Post(context.Me, due.Date, due.Number) is { } post ? [Showing(context.Me, post)] : [],
    };

    /// <summary>The post as it is when it is sent, in place of its last version.</summary>
    public static Send Showing(long community, PostedReminder post) => new(
        new Destination.Channel(post.PlaceId),
        Message.Reporting(new Report(ReportKind.SharedPost, community, Looker: null, post.Date, post.Number)) with
        {
            Card = string.Create(CultureInfo.InvariantCulture, $"shared:{community}:{Iso(post.Date)}:{post.Number}"),
            Priority = DeliveryPriority.Summary,
            VersionsApart = CountsApart,
        });

    /// <summary>Everything that is to come, planned anew.</summary>
    public static IReadOnlyList<AgendaChange> All(CommunityState state, CommunityContext context) =>
    [
        new AgendaChange.CancelAll(),
        .. Begin(state, context.Now),
        .. from reminder in state.Reminders
           where context.Posts.Post(context.Me, state.DayOf(context.Now), reminder.Number) is not null
           select Closing(state, state.DayOf(context.Now), reminder.Number),
    ];

    /// <summary>What a new community's agenda begins with.</summary>
    public static IReadOnlyList<AgendaChange> Begin(CommunityState state, Instant now) =>
        [.. state.Reminders.SelectMany(reminder => Next(state, reminder.Number, now)), RecapMoments.Next(state, now)];

    /// <summary>The next post of them all; null while nothing is posted.</summary>
    public static ZonedDateTime? NextOf(CommunityState state, Instant now) => state.IsPaused || state.Reminders.Count == 0
        ? null
        : state.Reminders.Min(reminder => NextOf(state, reminder, now).At).InZone(state.ZoneOf());

    public static (LocalDate Day, Instant At) NextOf(CommunityState state, SharedReminder reminder, Instant now)
    {
        var zone = state.ZoneOf();
        return PromptTimes.NextAfter(
            now,
            day => reminder.Days.Contains(day.DayOfWeek) && !state.IsOff(day) ? PromptTimes.At(day, reminder.At, zone, LocalTime.Midnight) : null,
            zone,
            reminder.LastDue,
            LocalTime.Midnight);
    }

    /// <param name="after">After an outage the latest one that is not too late may still come.</param>
    private static IReadOnlyList<AgendaChange> Next(CommunityState state, int number, Instant after)
    {
        if (state.IsPaused)
        {
            return [];
        }

        var (day, at) = NextOf(state, state.Reminders.First(one => one.Number == number), after);
        return [new AgendaChange.Set(new Occurrence(OccurrenceKind.SharedPost, day, number), at)];
    }

    private static AgendaChange.Set Closing(CommunityState state, LocalDate date, int number) =>
        new(new Occurrence(OccurrenceKind.SharedClosing, date, number), state.ZoneOf().AtStartOfDay(date.PlusDays(1)).ToInstant());

    private static bool IsLate(LocalDate date, SharedReminder reminder, CommunityContext context) =>
        context.State.DayOf(context.Now) != date
        || PromptTimes.At(date, reminder.At, context.State.ZoneOf(), LocalTime.Midnight) is not { } at
        || context.Now - at > TooLate;

    private static CommunityState With(this CommunityState state, SharedReminder changed) =>
        state with { Reminders = [.. state.Reminders.Select(one => one.Number == changed.Number ? changed : one)] };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
