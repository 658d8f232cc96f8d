using NodaTime;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Notes;

/// <summary>A note of one's own with any day that can still be logged: written, added to, changed, deleted.</summary>
internal sealed class NoteHandler : Feature
{
    private readonly INoteWording _wording;
    private readonly OverlayForm<ClientTurn> _form;

    public NoteHandler(INoteWording wording)
    {
        _wording = wording;
        _form = new OverlayForm<ClientTurn>(NoteForm.Of(wording), wording, clientTurn => clientTurn, End);
    }

    public override string Name => NoteButtons.FeatureName;

    public override IReadOnlyList<string> Commands => [NoteButtons.FeatureName];

    public override Turn Command(ClientTurn clientTurn, Input.Command command)
    {
        var line = NoteLine.Read(command.Arguments, Scope(clientTurn));
        return (line.Text, NoteOf(clientTurn, line.Date)) switch
        {
            _ when line.Days.Count > 1 => _form.Open(clientTurn, NoteForm.AboutOneOf(line)),
            ("", { } note) => Say(clientTurn, Written(clientTurn, line.Date, note)),
            ("", null) => _form.Open(clientTurn, NoteForm.About(line.Date)),
            _ => Added(clientTurn, line),
        };
    }

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    /// <summary>What is typed while it asks is the note, unless it is a command in words.</summary>
    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) =>
        CommandWords.Of(text) is null ? _form.Type(clientTurn, open, text) : null;

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (_, [_, { Length: > 0 } once]) when clientTurn.IsUsed(once) => UsedButton.Pressed(clientTurn, once, _wording),
        (NoteButtons.Change, [var day, { Length: > 0 } once]) when DateOf(clientTurn, day) is { } date =>
            _form.Open(clientTurn.Spending(once), NoteForm.About(date)),
        (NoteButtons.Delete, [var day, { Length: > 0 } once]) when DateOf(clientTurn, day) is { } date && NoteOf(clientTurn, date) is not null =>
            Deleted(clientTurn.Spending(once), date),
        _ => null,
    };

    /// <summary>A note that spoke of a warning sign is answered with what to do about that, and kept all the same.</summary>
    public static Turn Keeping(ClientTurn clientTurn, Input input, Turn answer) =>
        KeptOf(clientTurn, input) is { } note ? answer with { Facts = [note, .. answer.Facts] } : answer;

    /// <summary>Null for an input that was no note, and for one too long to be kept.</summary>
    private static Fact.NoteWritten? KeptOf(ClientTurn clientTurn, Input input) => (input, clientTurn.OverlayForm) switch
    {
        (Input.Command { Name: NoteButtons.FeatureName } command, _) => Whole(clientTurn, NoteLine.Read(command.Arguments, Scope(clientTurn))),
        (Input.Typed typed, { Kind: NoteButtons.FeatureName } open) when NoteForm.DateOf(open.Answers) is { } date =>
            Fits(new Fact.NoteWritten(date, typed.Text)),
        _ => null,
    };

    private Turn Added(ClientTurn clientTurn, NoteLine line) => Whole(clientTurn, line) is { } whole
        ? Kept(clientTurn, whole)
        : Say(clientTurn, new Message(_wording.NoteTooLong(Joined(clientTurn, line).Length, Fact.NoteWritten.LongestNote), []));

    /// <summary>What was noted before stays: what is said later is a line of its own below it.</summary>
    private static Fact.NoteWritten? Whole(ClientTurn clientTurn, NoteLine line) => Fits(new(line.Date, Joined(clientTurn, line)));

    private static Fact.NoteWritten? Fits(Fact.NoteWritten note) =>
        note.Text is { Length: > 0 and <= Fact.NoteWritten.LongestNote } ? note : null;

    private static string Joined(ClientTurn clientTurn, NoteLine line) =>
        NoteOf(clientTurn, line.Date) is { } before ? $"{before}\n{line.Text}" : line.Text;

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var (date, text) = (NoteForm.DateOf(form.Answers)!.Value, NoteForm.TextOf(form.Answers));
        return NoteForm.AsksForTheDay(form.Answers) ? Added(clientTurn, new NoteLine([date], text)) : Kept(clientTurn, new(date, text));
    }

    private Turn Deleted(ClientTurn clientTurn, LocalDate date)
    {
        var said = new Message(_wording.NoteDeleted, []) { Card = CardOf(date), Placement = Placement.InPlace };
        return Say(clientTurn, said) with
        {
            Facts = [new Fact.NoteWritten(date, Text: null)],
            Notes = [new NoteForTrainer(Trainer: null, date, Text: null)],
        };
    }

    private Turn Kept(ClientTurn clientTurn, Fact.NoteWritten note) =>
        Say(clientTurn, Written(clientTurn, note.Date, note.Text!)) with { Facts = [note] };

    private Message Written(ClientTurn clientTurn, LocalDate date, string note)
    {
        var once = clientTurn.Context.NewFormId;
        return new Message(
            _wording.Note(date, WeekCard.Today(clientTurn), note),
            [
                [NoteButtons.Changing(date, $"c{once}", _wording.ChangeNote), NoteButtons.Deleting(date, $"d{once}", _wording.DeleteNote)],
                .. TrainerMessageButtons.TellingRows(clientTurn, date, _wording),
            ])
        {
            Card = CardOf(date),
            Placement = Placement.Below,
        };
    }

    private static string CardOf(LocalDate date) => $"{NoteButtons.FeatureName}-{WeekButtons.Iso(date)}";

    private static string? NoteOf(ClientTurn clientTurn, LocalDate date) => clientTurn.FactOf<Fact.NoteWritten>(date)?.Text;

    private static DateScope Scope(ClientTurn clientTurn) => DateScope.Back(WeekCard.Today(clientTurn), DayLog.DaysBack);

    /// <summary>Of a button, which anybody could have forged.</summary>
    private static LocalDate? DateOf(ClientTurn clientTurn, string iso) =>
        WeekButtons.DateOf(iso) is { } date && Scope(clientTurn).Holds(date) ? date : null;

    private static Turn Say(ClientTurn clientTurn, Message message) => new(clientTurn.Person) { Messages = [message] };
}
