using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>
/// When a group's morning is shown, to its channels and each of its trainers: once a day, and then brought up to date at most
/// once a minute for some hours.
/// </summary>
internal static class SummaryMoments
{
    /// <summary>Late answers are added until then, or for so long in a group that meets late.</summary>
    private static readonly LocalTime Noon = LocalTime.Noon;

    private static readonly Period Late = Period.FromHours(2);

    private static readonly Duration Pace = Duration.FromMinutes(1);

    /// <summary>Whoever asks for it does not want it later.</summary>
    private static readonly Duration Asked = Duration.FromMinutes(10);
    private const int MinutesOfADay = 1_500;

    /// <summary>Local time until which late answers are added.</summary>
    public static LocalTime Until(GroupState group) => group.SummaryAt switch
    {
        { Hour: < 11 } => Noon,
        { Hour: >= 22 } => new LocalTime(23, 59),
        var at => at + Late,
    };

    public static GroupTurn Take(Input input, GroupContext context) => input switch
    {
        Input.Due { Occurrence.Kind: OccurrenceKind.Summary } due => Begin(due.Occurrence.Date, context),
        Input.Due { Occurrence.Kind: OccurrenceKind.SummaryEdit } due => Show(due.Occurrence.Date, context),
        Input.FromParty { What: Told.DayChanged changed } => EditSoon(changed.Date, context),
        Input.ClockSet => new GroupTurn(context.State) { Agenda = [GroupMornings.Next(context.State, context.Now, lastShown: null)] },
        _ => new GroupTurn(context.State),
    };

    /// <summary>Somebody is to be seen no more: what was shown this morning is brought up to date as well.</summary>
    public static IReadOnlyList<AgendaChange> EditToday(GroupContext context) =>
        EditSoon(GroupMornings.DayOf(context.State, context.Now), context).Agenda;

    private static GroupTurn Begin(LocalDate date, GroupContext context) => Show(date, context) with
    {
        Agenda = [GroupMornings.Next(context.State, context.Now, date)],
    };

    private static GroupTurn EditSoon(LocalDate date, GroupContext context)
    {
        if (At(date, LocalTime.Midnight, context.State) is not { } midnight
            || At(date, context.State.SummaryAt, context.State) is not { } first
            || context.Now < midnight
            || (context.Now < first && !TrainersOf(context).Any(trainer => trainer.Loudness == Loudness.Each))
            || context.Now >= At(date, Until(context.State), context.State))
        {
            return new GroupTurn(context.State);
        }

        // Whatever is told in the same minute is one edit, and none is put off by the next. Before the morning is shown, only
        // for those who want to hear of each check-in.
        var (from, before) = context.Now < first ? (midnight, MinutesOfADay) : (first, 0);
        var minute = (int)Math.Floor((context.Now - from) / Pace) + 1;
        return new GroupTurn(context.State)
        {
            Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.SummaryEdit, date, before + minute), from + (Pace * minute))],
        };
    }

    /// <summary>In its channels, whatever the hour.</summary>
    public static GroupTurn ShowNow(GroupContext context) =>
        SummaryPosts.InChannels(GroupMornings.DayOf(context.State, context.Now), context.Now + Asked, context);

    private static GroupTurn Show(LocalDate date, GroupContext context)
    {
        if (GroupMornings.DayOf(context.State, context.Now) != date || context.State.Off?.Covers(date) == true)
        {
            return new GroupTurn(context.State);
        }

        if (context.Now < At(date, context.State.SummaryAt, context.State))
        {
            return new GroupTurn(context.State) { Sends = [.. SummaryPosts.Digests(date, context, trainer => trainer.Loudness == Loudness.Each)] };
        }

        var turn = SummaryPosts.InChannels(date, At(date, Until(context.State), context.State) + Pace, context);
        return turn with { Sends = [.. turn.Sends, .. SummaryPosts.Digests(date, context, trainer => trainer.Loudness != Loudness.Referrals)] };
    }

    private static IEnumerable<Member> TrainersOf(GroupContext context) =>
        context.Directory.MembersOf(context.Me).Where(member => member.Trains);

    private static Instant? At(LocalDate date, LocalTime at, GroupState group) =>
        PromptTimes.At(date, at, GroupMornings.ZoneOf(group), LocalTime.Midnight);
}
