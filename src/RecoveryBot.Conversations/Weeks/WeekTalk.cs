using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The week: plan and what became of it, where a displaced session goes, and the deload the client chose.</summary>
internal sealed class WeekTalk(IWording wording, DayCards cards, Judgement judgement, PlanTalk plan) : Subject
{
    private const string Card = "week";
    private const int WeeksBack = 4;

    public override string Name => WeekPresses.Subject;

    public override IReadOnlyList<string> Commands => [WeekPresses.Subject];

    public override Turn Command(Visit visit, Input.Command command) => Show(visit, Today(visit), Placement.Below);

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (WeekPresses.Show, [var day]) when ShownDay(visit, day) is { } date => Show(visit, date, Placement.InPlace),
        (WeekPresses.Edit, [{ Length: > 0 } once]) when !visit.IsSpent(once) => plan.Open(visit.Spending(once)),
        (WeekPresses.Edit, [{ Length: > 0 }]) => new Turn(visit.Person) { Messages = [new Message(wording.DoneAlready, [])] },
        (WeekPresses.Move, [var from, var to, var revision]) when IsCurrent(visit, from, revision)
            && WeekPresses.DateOf(to) is { } place && MayMove(visit, place) => Settle(visit, place),
        (WeekPresses.Drop, [var from, var revision]) when IsCurrent(visit, from, revision)
            && Displaced(visit) is not null => Settle(visit, place: null),
        (WeekPresses.Deload, [var first, var revision]) when IsCurrent(visit, revision)
            && WeekPresses.DateOf(first) is { } day && MayDeload(visit, day) => Deload(visit, day),
        (WeekPresses.EndDeload, [var first]) when WeekPresses.DateOf(first) is { } day && visit.History.Deloads.Contains(day) =>
            EndDeload(visit, day),
        _ => null,
    };

    private Turn Show(Visit visit, LocalDate anyDay, Placement placement)
    {
        var today = Today(visit);
        var monday = MondayOf(anyDay);
        var days = WeekDay.From(monday, today, visit.Joined, visit.Client.Week, visit.History);
        var deload = DeloadDay.On(today, visit.History);
        var words = wording.Week(days, visit.Client.Week is not null);
        return new Turn(visit.Person)
        {
            Messages =
            [
                new Message(
                    deload is { IsRunning: true } ? new RichText([.. words.Blocks, .. wording.DeloadRuns(deload.Number, DeloadDay.Days).Blocks]) : words,
                    Rows(monday, today, deload, visit.Context.NewFormId))
                {
                    Card = Card,
                    Placement = placement,
                },
            ],
        };
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(
        LocalDate monday, LocalDate today, DeloadDay? deload, string once)
    {
        List<Button> turning = [];
        if (monday > MondayOf(today).PlusWeeks(-WeeksBack))
        {
            turning.Add(WeekPresses.Showing(monday.PlusWeeks(-1), wording.WeekBefore));
        }

        if (monday <= MondayOf(today))
        {
            turning.Add(WeekPresses.Showing(monday.PlusWeeks(1), wording.WeekAfter));
        }

        IReadOnlyList<Button> edit = [WeekPresses.Editing(once, wording.ChangeMyWeek)];
        return deload is null
            ? [turning, edit]
            : [turning, edit, [WeekPresses.EndingDeload(deload.First, wording.EndDeload)]];
    }

    private Turn Settle(Visit visit, LocalDate? place) => Kept(visit, new Fact.SessionMoved(visit.Date, place));

    private Turn Deload(Visit visit, LocalDate first) => Kept(visit, new Fact.DeloadBegun(first));

    /// <summary>The day's card again, with the fact in it; the press is counted.</summary>
    private Turn Kept(Visit visit, Fact.Dated fact)
    {
        var day = visit.DayOrNew;
        var history = new Lazy<Recovery.Load.History>(visit.Context.History.Value.After(fact));
        var counted = visit with
        {
            Person = visit.Person with { Day = day with { Revision = day.Revision + 1 } },
            Context = visit.Context with { History = history },
        };
        return cards.Answer(counted, Placement.InPlace) with { Facts = [fact] };
    }

    private Turn EndDeload(Visit visit, LocalDate first) => new(visit.Person)
    {
        Facts = [new Fact.DeloadBegun(first, Stands: false)],
        Messages = [new Message(wording.DeloadEnded, []) { Card = Card, Placement = Placement.InPlace }],
    };

    private Displacement? Displaced(Visit visit) => visit.Day is { CheckIn: { } checkIn } day
        ? judgement.Displaced(visit, judgement.Decide(visit, checkIn, day.Variant))
        : null;

    private bool MayMove(Visit visit, LocalDate place) => Displaced(visit)?.Places.Contains(place) ?? false;

    private static bool MayDeload(Visit visit, LocalDate first) =>
        first >= visit.Date && first <= visit.Date.PlusDays(7) && DeloadDay.On(visit.Date, visit.History) is null;

    private static bool IsCurrent(Visit visit, string from, string revision) =>
        WeekPresses.DateOf(from) == visit.Date && IsCurrent(visit, revision);

    private static bool IsCurrent(Visit visit, string revision) => visit.Form is null
        && visit.Day is { CheckIn: not null, Decision: not Decision.Refer } day
        && WeekPresses.RevisionOf(revision) == day.Revision;

    private static LocalDate? ShownDay(Visit visit, string iso)
    {
        var monday = MondayOf(Today(visit));
        return WeekPresses.DateOf(iso) is { } date && date >= monday.PlusWeeks(-WeeksBack) && date < monday.PlusWeeks(2) ? date : null;
    }

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private static LocalDate Today(Visit visit) => Visit.Today(visit.Person, visit.Client, visit.Context).Date;
}
