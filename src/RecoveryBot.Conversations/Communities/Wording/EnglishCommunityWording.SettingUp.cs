using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Communities.Wording;

/// <content>Setting a channel's reminders up, changing, pausing and stopping them.</content>
public sealed partial class EnglishCommunityWording
{
    private const int DaysAWeek = 7;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly ZonedDateTimePattern Moment = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM, HH:mm", null);

    public RichText WhoAsks => RichText.Plain("I have to know who asks.");

    public string ItsMe => "It's me";

    public RichText SayItThere => RichText.Plain("Say /community in the channel that should get shared reminders.");

    public RichText LinkIsOver => RichText.Plain("That was good for a quarter of an hour. Say /community in the channel once more.");

    public RichText AskOrganiser => RichText.Plain(
        "I'd keep this chat, to tell you when something goes wrong in the channel, and what you set up there. No health questions.");

    public string Agree => "All right";

    public string Cancel => "Cancel";

    public RichText ManageToSetUp => RichText.Plain("Only who manages this channel can set up shared reminders here.");

    public RichText OnlyManagers(ZonedDateTime? next) => RichText.Plain($"Only who manages this channel can change its reminders.{Next(next)}");

    public RichText MayNotPost => RichText.Plain("I may not post here: allow me messages and files.");

    public RichText AskTheme => RichText.Plain("What should the shared reminder be about?");

    public string Theme(SharedTheme theme) => theme switch
    {
        SharedTheme.Breathing => "Breathing",
        SharedTheme.EasyMovement => "Easy movement",
        SharedTheme.Mobility => "Mobility",
        SharedTheme.EverydayMovement => "Everyday movement",
        SharedTheme.InTurn => "In turn",
        SharedTheme.OwnWords => "Own words",
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };

    public RichText AskOwnWords(int longest) => RichText.Plain($"What should it say? One line, at most {Number(longest)} signs.");

    public RichText NoLinks => RichText.Plain("No links, please.");

    public RichText WordsTooLong(int longest) => RichText.Plain($"That is longer than {Number(longest)} signs.");

    public RichText NoWords => RichText.Plain("I need words that can be seen.");

    public RichText AskDays => RichText.Plain("On which days?");

    public string Day(IsoDayOfWeek day) => day.ToString()[..3];

    public string EveryDay => "Every day";

    public RichText AskTime => RichText.Plain("At what time?");

    public RichText AskGoal => RichText.Plain("A goal for the week, together: how many shared sessions?");

    public RichText GoalHint(int most) => RichText.Plain($"A number from 1 to {Number(most)}, or skip it.");

    public RichText Preview(Told.ReminderSaved reminder, RichText post) => RichText.Of(
    [
        new Block.Paragraph([new Span($"{Days(reminder.Days)} at {Time.Format(reminder.At)} ({Place(reminder.Zone)}) I'd post:", SpanStyle.Soft)]),
        .. post.Blocks,
    ]);

    public string Save => "Save";

    public string Change => "Change";

    public RichText NothingChanged => RichText.Plain("All right, nothing is changed.");

    public RichText FirstPost(ZonedDateTime at) => RichText.Plain($"Saved. First post {Moment.Format(at)} ({Place(at.Zone.Id)}).");

    public RichText TooManyReminders(int most) => RichText.Plain($"There are {Number(most)} reminders already, which is enough for one channel. Stop one first.");

    public RichText Overview(string? channel, CommunityState state, ZonedDateTime? next, bool isClosed) => RichText.Of(
    [
        new Block.Heading($"Shared reminders in {Channel(channel)}"),
        new Block.Bullets([.. state.Reminders.Select(IReadOnlyList<Span> (reminder) => [new Span(InALine(reminder))])]),
        new Block.Paragraph([new Span($"{State(state, next)}{(state.Goal is { } goal ? $" Goal for the week: {Number(goal)} shared sessions." : "")}".Trim())]),
        .. isClosed ? (Block[])[new Block.Paragraph([new Span("At the moment I can't post there: allow me messages and files.", SpanStyle.Strong)])] : [],
    ]);

    public string ChangeReminder(LocalTime at) => $"Change {Time.Format(at)}";

    public string StopReminder(LocalTime at) => $"Stop {Time.Format(at)}";

    public string AddReminder => "Add another";

    public string Pause => "Pause";

    public string GoOn => "Go on";

    public RichText PausedNow => RichText.Plain("Paused. Nothing is posted until you say /community there and let it go on.");

    public RichText GoesOn(ZonedDateTime? next) => RichText.Plain($"It goes on.{Next(next)}");

    public RichText OffNow(LocalDate from, LocalDate until, ZonedDateTime? next) =>
        RichText.Plain($"Nothing is posted {DaysFrom(from, until)}.{Next(next)} /community on ends that earlier.");

    public RichText WhichDaysOff(int most) => RichText.Plain($"Which days? Such as: /community off 24 Dec to 26 Dec. At most {Number(most)} days at once.");

    public RichText SureToStop(LocalTime at) => RichText.Plain($"Stop the reminder at {Time.Format(at)} for good?");

    public string StopIt => "Stop it";

    public RichText StoppedNow(LocalTime at) => RichText.Plain($"Stopped: nothing is posted at {Time.Format(at)} any more.");

    public string CountMe => "Count me in the week's words";

    public string CountMeNoMore => "Count me no more";

    public RichText CountedNow => RichText.Plain(
        "From next Monday's week on you count when this community's recap says in one word how it slept and felt, and only with at least "
        + "four others who answered. Nobody can see who. /community there ends it.");

    public RichText CountedNoMore => RichText.Plain("You count in no community's week any more.");

    private static string InALine(SharedReminder reminder) =>
        $"{Days(reminder.Days)} {Time.Format(reminder.At)}: {(reminder.OwnWords is { } words ? $"“{words}”" : new EnglishCommunityWording().Theme(reminder.Theme).ToLowerInvariant())}";

    private static string State(CommunityState state, ZonedDateTime? next) =>
        state.IsPaused ? "Paused."
        : (state.Off is { } off ? $"Off {DaysFrom(off.From, off.Until)}. " : "") + (next is { } moment ? $"Next: {Moment.Format(moment)} ({Place(moment.Zone.Id)})." : "");

    private static string DaysFrom(LocalDate from, LocalDate until) => until == from.PlusDays(1)
        ? $"on {Date.Format(from)}"
        : $"from {Date.Format(from)} to {Date.Format(until.PlusDays(-1))}";

    private static string Days(IReadOnlyList<IsoDayOfWeek> days) =>
        days.Count == DaysAWeek ? "Daily" : string.Join(' ', days.Select(day => day.ToString()[..3]));

    private static string Place(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
