using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// Fills in the morning of a day that is over. Its form stands beside today's, which it leaves alone; a day that was
/// answered on the day is never replaced.
/// </summary>
internal sealed class MissedTalk : Subject
{
    private static readonly string[] Beginnings = [.. CommandLexicon.English.FillIn.Select(begin => begin + " ")];

    private readonly IWording _wording;
    private readonly MissedEnd _end;
    private readonly Form<MorningContext> _questions;
    private readonly AsideForm<MorningContext> _form;

    public MissedTalk(IWording wording, MissedEnd end)
    {
        _wording = wording;
        _end = end;
        _questions = MissedForm.Of(new MorningForm(wording), wording);
        _form = new AsideForm<MorningContext>(_questions, wording, ContextOf, End);
    }

    public override string Name => MissedForm.Kind;

    /// <summary>What is typed behind the check-in's command. Null if it names no day, or today.</summary>
    public Turn? Of(Visit visit, string arguments)
    {
        var today = WeekCard.Today(visit);
        return DateReading.Find(arguments, DateScope.Back(today, MissedDays.DaysBack)) switch
        {
            DateReading.None => null,
            DateReading.Found(var date) when date == today => null,
            DateReading.Found(var date) => Opened(visit, date),
            DateReading.Several(var dates) when dates.Where(MissedDays.Scope(visit).Holds).ToList() is [var only] => Opened(visit, only),
            _ => Say(visit, _wording.MissedHint(MissedDays.DaysBack)),
        };
    }

    /// <summary>"Check in yesterday", typed as a whole. Null for anything else.</summary>
    public Turn? Typed(Visit visit, string text) =>
        Beginnings.FirstOrDefault(begin => text.StartsWith(begin, StringComparison.OrdinalIgnoreCase)) is { } begin
        && Tokenizer.Read(text[begin.Length..]) is var tokens
        && DateParser.English.At(tokens, 0, DateScope.Back(WeekCard.Today(visit), MissedDays.DaysBack)) is { } day && day.To == tokens.Count
            ? Of(visit, text[begin.Length..])
            : null;

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (MissedPresses.Open, [_, { Length: > 0 } once]) when visit.IsSpent(once) => UsedButton.Pressed(visit, once, _wording),
        (MissedPresses.Open, [var day, { Length: > 0 } once]) when WeekPresses.DateOf(day) is { } date => Opened(visit.Spending(once), date),
        _ => null,
    };

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    /// <summary>A line that tells of the day answers all it speaks of, as in the morning.</summary>
    public override Turn? Type(Visit visit, OpenForm open, string text)
    {
        var line = TypedLine.Read(text);
        return _form.Takes(visit, open, text) || !Filling.Tells(line)
            ? _form.Type(visit, open, text)
            : _form.Show(
                visit,
                Filling.With(_questions, open, open.Answers, open.Answers, line, ContextOf(visit)),
                NotedLine.Of(line, _wording));
    }

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    private Turn Opened(Visit visit, LocalDate date) =>
        !MissedDays.Scope(visit).Holds(date) ? Say(visit, _wording.MissedHint(MissedDays.DaysBack))
        : MissedDays.IsAnsweredInTime(visit, date) ? Say(visit, _wording.MissedIsAnswered(date))
        : _form.Open(visit, MissedForm.About(date), _wording.MissedOpened(MissedDays.IsFilledIn(visit, date)));

    /// <summary>A form that was left open for days may be about a day that cannot be filled in any more.</summary>
    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var date = MissedForm.DateOf(form.Answers)!.Value;
        return MissedDays.MayFill(visit, date)
            ? _end.Of(visit, date, form, placement)
            : Say(visit, MissedDays.IsAnsweredInTime(visit, date) ? _wording.MissedIsAnswered(date) : _wording.MissedHint(MissedDays.DaysBack));
    }

    private static MorningContext ContextOf(Visit visit) => new(default, MayBeUsual: false, RatedMornings: 0, Later: []);

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
