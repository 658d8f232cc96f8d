using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Missed;

/// <summary>
/// What a filled-in morning leads to: no session for a day that is over, today's answer anew if that changes it, and a
/// warning sign is asked about as one of today.
/// </summary>
internal sealed class MissedCompletion(IMissedWording wording, DayDecider dayDecider, CheckInHandler checkIn, CheckInCompletion end)
{
    public Turn Of(ClientTurn clientTurn, LocalDate date, OpenForm form, Placement placement)
    {
        var answers = SafetyListTicks.Closed(form.Answers);
        var about = ClientTurn.Today(clientTurn.Person, clientTurn.Client, clientTurn.Context) with { Date = date };
        var told = CheckInAnswers.CheckIn(answers, date, clientTurn.Client) with { AnsweredLate = true };
        var fact = DayDecider.ToKeep(about, told, dayDecider.Decide(about, told));
        var noted = new Message(wording.MissedNoted(date), []) { Card = OverlayForm<CheckInContext>.CardOf(form), Placement = placement };
        var today = DecidedAnew(Knowing(ClientTurn.Of(clientTurn.Person, clientTurn.Client, clientTurn.Context), fact));
        var asked = SignsAsked(Knowing(clientTurn with { Person = today.Person! }, fact), answers, date);
        return new Turn(asked.Person)
        {
            Facts = [fact, .. today.Facts, .. asked.Facts],
            Messages = [noted, .. today.Messages, .. asked.Messages],
            Agenda = [.. today.Agenda, .. asked.Agenda],
        };
    }

    /// <summary>Today's answer, if it is another one with what is known now. A form that is open comes to it by itself.</summary>
    private Turn DecidedAnew(ClientTurn clientTurn)
    {
        if (clientTurn is not { Day: ClientDay.Answered, Form: null } || end.DecidedAgain(clientTurn, Placement.Below) is not { Facts.Count: > 0 } decided)
        {
            return new Turn(clientTurn.Person);
        }

        return decided with { Messages = [.. decided.Messages.Select(message => DayCards.WithLead(message, wording.MissedChangesToday))] };
    }

    /// <summary>In doubt it is so still: every sign that was ticked stands ticked on today's list until that is answered.</summary>
    private Turn SignsAsked(ClientTurn clientTurn, Answers answers, LocalDate date)
    {
        IReadOnlyList<SignMention> signs =
        [
            .. SignList.Rows.Where(row => CheckInAnswerQueries.IsNamed(answers, row))
                .Select(row => new SignMention(row.Sign, SignStatus.Asked, wording.Sign(row.Sign))),
        ];
        if (signs.Count == 0)
        {
            return new Turn(clientTurn.Person);
        }

        var lead = wording.AskAboutPastSigns([.. signs.Select(mention => mention.Words).Distinct()], date);
        var heard = checkIn.HearSigns(clientTurn, new CheckInLine { AskedSigns = signs }, lead);
        return signs.Any(mention => mention.Sign == WarningSign.NotSafe)
            ? heard with { Messages = [new Message(wording.SignInQuestion(WarningSign.NotSafe, emergency: true), []), .. heard.Messages] }
            : heard;
    }

    /// <summary>The turn once this is known: a referral of that day stands open today as well.</summary>
    private static ClientTurn Knowing(ClientTurn clientTurn, Turns.Fact.CheckInDecided fact)
    {
        var history = clientTurn.Context.History.Value.After(fact);
        var open = Referral.StillOpen(history.OpenReferralSince, clientTurn.Client.Profile);
        var day = Referral.IsOpenedBy(fact) && clientTurn.Person.Day is ClientDay.WithAnswers today
            ? today with { ReferralBefore = Referral.StillOpen(Later(today.ReferralBefore, fact.Date), clientTurn.Client.Profile) }
            : clientTurn.Person.Day;
        return clientTurn with
        {
            Person = clientTurn.Person with { Day = day },
            Context = clientTurn.Context with { History = new Lazy<History>(history with { OpenReferralSince = open }) },
        };
    }

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } date && date > other ? date : other;
}
