using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// What a filled-in morning leads to: no session for a day that is over, today's answer anew if that changes it, and a
/// warning sign is asked about as one of today.
/// </summary>
internal sealed class MissedEnd(IWording wording, Judgement judgement, CheckInTalk checkIn, CheckInEnd end)
{
    public Turn Of(Visit visit, LocalDate date, OpenForm form, Placement placement)
    {
        var answers = SafetyTicks.Closed(form.Answers);
        var about = Visit.Today(visit.Person, visit.Client, visit.Context) with { Date = date };
        var told = CheckInAnswers.CheckIn(answers, date, visit.Client) with { AnsweredLate = true };
        var fact = Judgement.ToKeep(about, told, judgement.Decide(about, told));
        var noted = new Message(wording.MissedNoted(date), []) { Card = AsideForm<MorningContext>.CardOf(form), Placement = placement };
        var today = DecidedAnew(Knowing(Visit.Of(visit.Person, visit.Client, visit.Context), fact));
        var asked = SignsAsked(Knowing(visit with { Person = today.Person! }, fact), answers, date);
        return new Turn(asked.Person)
        {
            Facts = [fact, .. today.Facts, .. asked.Facts],
            Messages = [noted, .. today.Messages, .. asked.Messages],
            Agenda = [.. today.Agenda, .. asked.Agenda],
        };
    }

    /// <summary>Today's answer, if it is another one with what is known now. A form that is open comes to it by itself.</summary>
    private Turn DecidedAnew(Visit visit)
    {
        if (visit.Day is not { CheckIn: { } said } day || visit.Form is not null || judgement.Decide(visit, said).Decision == day.Decision)
        {
            return new Turn(visit.Person);
        }

        var decided = end.DecidedAgain(visit, Placement.Below);
        return decided with { Messages = [.. decided.Messages.Select(message => DayCards.WithLead(message, wording.MissedChangesToday))] };
    }

    /// <summary>In doubt it is so still: every sign that was ticked stands ticked on today's list until that is answered.</summary>
    private Turn SignsAsked(Visit visit, Answers answers, LocalDate date)
    {
        IReadOnlyList<SignMention> signs =
        [
            .. SignList.Rows.Where(row => Said.IsNamed(answers, row))
                .Select(row => new SignMention(row.Sign, SignStatus.Asked, wording.Sign(row.Sign))),
        ];
        if (signs.Count == 0)
        {
            return new Turn(visit.Person);
        }

        var lead = wording.AskAboutPastSigns([.. signs.Select(mention => mention.Words).Distinct()], date);
        var heard = checkIn.HearSigns(visit, new TypedLine { AskedSigns = signs }, lead);
        return signs.Any(mention => mention.Sign == WarningSign.NotSafe)
            ? heard with { Messages = [new Message(wording.SignInQuestion(WarningSign.NotSafe, emergency: true), []), .. heard.Messages] }
            : heard;
    }

    /// <summary>The visit once this is known: a referral of that day stands open today as well.</summary>
    private static Visit Knowing(Visit visit, Turns.Fact.CheckInDecided fact)
    {
        var history = visit.Context.History.Value.After(fact);
        var open = Referral.StillOpen(history.OpenReferralSince, visit.Client.Profile);
        var day = Referral.IsOpenedBy(fact) && visit.Person.Day is { } today
            ? today with { ReferralBefore = Referral.StillOpen(Later(today.ReferralBefore, fact.Date), visit.Client.Profile) }
            : visit.Person.Day;
        return visit with
        {
            Person = visit.Person with { Day = day },
            Context = visit.Context with { History = new Lazy<History>(history with { OpenReferralSince = open }) },
        };
    }

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } date && date > other ? date : other;
}
