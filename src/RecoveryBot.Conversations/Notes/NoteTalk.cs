using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Notes;

/// <summary>A note of one's own with any day that can still be logged: written, added to, changed, deleted.</summary>
internal sealed class NoteTalk : Subject
{
    private readonly IWording _wording;
    private readonly AsideForm<Visit> _form;

    public NoteTalk(IWording wording)
    {
        _wording = wording;
        _form = new AsideForm<Visit>(NoteForm.Of(wording), wording, visit => visit, End);
    }

    public override string Name => NotePresses.Subject;

    public override IReadOnlyList<string> Commands => [NotePresses.Subject];

    public override Turn Command(Visit visit, Input.Command command)
    {
        var line = NoteLine.Read(command.Arguments, Scope(visit));
        return (line.Text, NoteOf(visit, line.Date)) switch
        {
            ("", { } note) => Say(visit, Written(visit, line.Date, note)),
            ("", null) => _form.Open(visit, NoteForm.About(line.Date)),
            _ => Added(visit, line),
        };
    }

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    /// <summary>What is typed while it asks is the note, unless it is a command in words.</summary>
    public override Turn? Type(Visit visit, OpenForm open, string text) =>
        CommandWords.Of(text) is null ? _form.Type(visit, open, text) : null;

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (_, [_, { Length: > 0 } once]) when visit.IsSpent(once) => UsedButton.Pressed(visit, once, _wording),
        (NotePresses.Change, [var day, { Length: > 0 } once]) when DateOf(visit, day) is { } date =>
            _form.Open(visit.Spending(once), NoteForm.About(date)),
        (NotePresses.Delete, [var day, { Length: > 0 } once]) when DateOf(visit, day) is { } date && NoteOf(visit, date) is not null =>
            Deleted(visit.Spending(once), date),
        _ => null,
    };

    /// <summary>A note that spoke of a warning sign is answered with what to do about that, and kept all the same.</summary>
    public static Turn Keeping(Visit visit, Input input, Turn answer) =>
        KeptOf(visit, input) is { } note ? answer with { Facts = [note, .. answer.Facts] } : answer;

    /// <summary>Null for an input that was no note, and for one too long to be kept.</summary>
    private static Fact.NoteWritten? KeptOf(Visit visit, Input input) => (input, visit.Aside) switch
    {
        (Input.Command { Name: NotePresses.Subject } command, _) => Whole(visit, NoteLine.Read(command.Arguments, Scope(visit))),
        (Input.Typed typed, { Kind: NotePresses.Subject } open) when NoteForm.DateOf(open.Answers) is { } date =>
            Fits(new Fact.NoteWritten(date, typed.Text)),
        _ => null,
    };

    private Turn Added(Visit visit, NoteLine line) => Whole(visit, line) is { } whole
        ? Kept(visit, whole)
        : Say(visit, new Message(_wording.NoteTooLong(Joined(visit, line).Length, Fact.NoteWritten.LongestNote), []));

    /// <summary>What was noted before stays: what is said later is a line of its own below it.</summary>
    private static Fact.NoteWritten? Whole(Visit visit, NoteLine line) => Fits(new(line.Date, Joined(visit, line)));

    private static Fact.NoteWritten? Fits(Fact.NoteWritten note) =>
        note.Text is { Length: > 0 and <= Fact.NoteWritten.LongestNote } ? note : null;

    private static string Joined(Visit visit, NoteLine line) =>
        NoteOf(visit, line.Date) is { } before ? $"{before}\n{line.Text}" : line.Text;

    private Turn End(Visit visit, OpenForm form, Placement placement) =>
        Kept(visit, new Fact.NoteWritten(NoteForm.DateOf(form.Answers)!.Value, form.Answers[NoteForm.Text]!.Only));

    private Turn Deleted(Visit visit, LocalDate date)
    {
        var said = new Message(_wording.NoteDeleted, []) { Card = CardOf(date), Placement = Placement.InPlace };
        return Say(visit, said) with { Facts = [new Fact.NoteWritten(date, Text: null)] };
    }

    private Turn Kept(Visit visit, Fact.NoteWritten note) =>
        Say(visit, Written(visit, note.Date, note.Text!)) with { Facts = [note] };

    private Message Written(Visit visit, LocalDate date, string note)
    {
        var once = visit.Context.NewFormId;
        return new Message(
            _wording.Note(date, WeekCard.Today(visit), note),
            [[NotePresses.Changing(date, $"c{once}", _wording.ChangeNote), NotePresses.Deleting(date, $"d{once}", _wording.DeleteNote)]])
        {
            Card = CardOf(date),
            Placement = Placement.Below,
        };
    }

    private static string CardOf(LocalDate date) => $"{NotePresses.Subject}-{WeekPresses.Iso(date)}";

    private static string? NoteOf(Visit visit, LocalDate date) => visit.FactOf<Fact.NoteWritten>(date)?.Text;

    private static DateScope Scope(Visit visit) => DateScope.Back(WeekCard.Today(visit), Log.DaysBack);

    /// <summary>Of a button, which anybody could have forged.</summary>
    private static LocalDate? DateOf(Visit visit, string iso) =>
        WeekPresses.DateOf(iso) is { } date && Scope(visit).Holds(date) ? date : null;

    private static Turn Say(Visit visit, Message message) => new(visit.Person) { Messages = [message] };
}
