using NodaTime;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Planning;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// Fills in the morning of a day that is over. Its form stands beside today's, which it leaves alone; a day that was
/// answered on the day is never replaced.
/// </summary>
internal sealed class MissedHandler : Feature
{
    private static readonly string[] Beginnings = [.. CommandLexicon.English.FillIn.Select(begin => begin + " ")];

    private readonly IMissedWording _wording;
    private readonly MissedCompletion _end;
    private readonly Form<CheckInContext> _questions;
    private readonly OverlayForm<CheckInContext> _form;

    public MissedHandler(IMissedWording wording, MissedCompletion end)
    {
        _wording = wording;
        _end = end;
        _questions = MissedForm.Of(new CheckInForm(wording), wording);
        _form = new OverlayForm<CheckInContext>(_questions, wording, ContextOf, End);
    }

    public override string Name => MissedForm.Kind;

    /// <summary>What is typed behind the check-in's command. Null if it names no day, or today.</summary>
    public Turn? Of(ClientTurn clientTurn, string arguments)
    {
        var today = WeekCard.Today(clientTurn);
        return DateMatch.Find(arguments, DateScope.Back(today, MissedDays.DaysBack)) switch
        {
            DateMatch.None => null,
            DateMatch.Found(var date) when date == today => null,
            DateMatch.Found(var date) => Opened(clientTurn, date),
            DateMatch.Several(var dates) when dates.Where(MissedDays.Scope(clientTurn).Holds).ToList() is [var only] => Opened(clientTurn, only),
            _ => Say(clientTurn, _wording.MissedHint(MissedDays.DaysBack)),
        };
    }

    /// <summary>"Check in yesterday", typed as a whole. Null for anything else.</summary>
    public Turn? Typed(ClientTurn clientTurn, string text) =>
        Beginnings.FirstOrDefault(begin => text.StartsWith(begin, StringComparison.OrdinalIgnoreCase)) is { } begin
        && Tokenizer.Read(text[begin.Length..]) is var tokens
        && DateParser.English.At(tokens, 0, DateScope.Back(WeekCard.Today(clientTurn), MissedDays.DaysBack)) is { } day && day.To == tokens.Count
            ? Of(clientTurn, text[begin.Length..])
            : null;

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (MissedButtons.Open, [var day, { Length: > 0 } once]) when WeekButtons.DateOf(day) is { } date =>
            clientTurn.IsUsed(once) || MissedDays.IsFilledIn(clientTurn, date)
                ? UsedButton.Pressed(clientTurn, once, _wording)
                : Opened(clientTurn.Spending(once), date),
        _ => null,
    };

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    /// <summary>A line that tells of the day answers all it speaks of, as in the morning.</summary>
    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        var line = CheckInLine.Read(text);
        return _form.Takes(clientTurn, open, text) || !line.Tells
            ? _form.Type(clientTurn, open, text)
            : _form.Show(
                clientTurn,
                FormFiller.With(_questions, open, open.Answers, open.Answers, line, ContextOf(clientTurn)),
                CheckInReadBack.Of(line, _wording));
    }

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    private Turn Opened(ClientTurn clientTurn, LocalDate date) =>
        !MissedDays.Scope(clientTurn).Holds(date) ? Say(clientTurn, _wording.MissedHint(MissedDays.DaysBack))
        : MissedDays.IsAnsweredInTime(clientTurn, date) ? Say(clientTurn, _wording.MissedIsAnswered(date))
        : _form.Open(clientTurn, MissedForm.About(date), _wording.MissedOpened(MissedDays.IsFilledIn(clientTurn, date)));

    /// <summary>A form that was left open for days may be about a day that cannot be filled in any more.</summary>
    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var date = MissedForm.DateOf(form.Answers)!.Value;
        return MissedDays.MayFill(clientTurn, date)
            ? _end.Of(clientTurn, date, form, placement)
            : Say(clientTurn, MissedDays.IsAnsweredInTime(clientTurn, date) ? _wording.MissedIsAnswered(date) : _wording.MissedHint(MissedDays.DaysBack));
    }

    private static CheckInContext ContextOf(ClientTurn clientTurn) => new(default, MayBeUsual: false, RatedMornings: 0, Later: []);

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
