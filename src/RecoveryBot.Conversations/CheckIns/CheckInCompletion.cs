using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Rules;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>What follows a finished form: the day's answer, or putting it off.</summary>
internal sealed partial class CheckInCompletion(ICheckInWording wording, DayDecider dayDecider, DayCards cards)
{
    private readonly SnoozeHandler _snoozeHandler = new(wording, cards);

    public Turn Of(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        clientTurn = clientTurn with { Person = clientTurn.With(clientTurn.DayOrNew with { LastFormId = form.Id }, form) };
        if (UnloggedTraining.Told(clientTurn.Date, form.Answers, clientTurn.History)?.Fact is not { } told)
        {
            return Finished(clientTurn, form, placement);
        }

        var turn = Finished(clientTurn.After(told), form, placement);
        return turn with { Facts = [told, .. turn.Facts] };
    }

    private Turn Finished(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var before = clientTurn.Morning.Before;
        return form switch
        {
            { Kind: ChangeForm.Kind } when ChangeForm.LeavesAll(form.Answers) =>
                cards.Answer(clientTurn with { Person = clientTurn.With(clientTurn.DayOrNew, form: null) }, placement),
            { Kind: ChangeForm.Kind } => Decided(clientTurn, ChangeForm.Merged(form.Answers, before), placement),
            _ when CheckInAnswerQueries.IsPutOff(form.Answers) =>
                new PartialCheckIn(form, open: null, before) is { HoldsComplaint: true } partialCheckIn
                    ? OnWhatWasSaid(clientTurn, form, partialCheckIn.Left, placement, wording.TakenIntoAccount(ComplaintNames.Of(partialCheckIn.Left, wording)))
                    : _snoozeHandler.Of(clientTurn, form, placement),
            _ when form.Answers.Says(CheckInQuestionId.Seen, EarlierAnswers.Cleared) => Decided(Clearance.Told(clientTurn), form.Answers, placement),
            _ => Decided(clientTurn, form.Answers, placement),
        };
    }

    /// <summary>The day's answer on what was said so far, without another question.</summary>
    public Turn OnWhatWasSaid(ClientTurn clientTurn, OpenForm form, Answers answers, Placement placement, RichText? lead)
    {
        clientTurn = clientTurn with { Person = clientTurn.With(clientTurn.DayOrNew with { LastFormId = form.Id }, form) };
        var decided = Decided(clientTurn, answers, placement);
        return decided with { Messages = [.. decided.Messages.Select(message => DayCards.WithLead(message, lead))] };
    }

    /// <summary>What is kept of a day that ended before its check-in was finished.</summary>
    public Fact.CheckInDecided OfEndedDay(ClientTurn clientTurn, Answers answers)
    {
        var checkIn = CheckInAnswers.CheckIn(answers, clientTurn.Date, clientTurn.Client);
        return DayDecider.ToKeep(clientTurn, checkIn, dayDecider.Decide(clientTurn, checkIn));
    }

    /// <summary>Other answers in place of the day's.</summary>
    public Turn DecidedAs(ClientTurn clientTurn, Answers answers, Placement placement) => Decided(clientTurn, answers, placement);

    /// <summary>
    /// A wish for more: kept once, and declined in words of their own, because the day's card stands as it is. Only for an
    /// answered day without a referral.
    /// </summary>
    public Turn Wished(ClientTurn clientTurn, CardRequest cardRequest)
    {
        var before = (ClientDay.Answered)clientTurn.DayOrNew;
        var answers = CardRequests.Keeping(before.Answers, cardRequest);
        var checkIn = CheckInAnswers.CheckIn(answers, clientTurn.Date, clientTurn.Client);
        var decision = dayDecider.WithSession(clientTurn, checkIn, dayDecider.Decide(clientTurn, checkIn), before.Variant);
        var day = before with { CheckIn = checkIn, Answers = answers, Decided = decision };
        var no = decision is { Decision: Decision.ActiveRecovery, Refusals: [.., var latest] }
            ? latest.Text
            : wording.NoMoreThanThePlan(decision.Decision, clientTurn.Client.Week is not null) ?? throw new InvalidOperationException("A referral is no day for wishes.");
        return new Turn(clientTurn.With(day, form: null))
        {
            Facts = CardRequests.IsLatest(before.Answers, cardRequest) ? [] : [DayDecider.ToKeep(clientTurn, checkIn, decision)],
            Messages = [new Message(RichText.Plain(no), [])],
        };
    }

    private Turn Decided(ClientTurn clientTurn, Answers answers, Placement placement)
    {
        answers = SafetyListTicks.Closed(answers);
        var checkIn = CheckInAnswers.CheckIn(answers, clientTurn.Date, clientTurn.Client);
        var decision = dayDecider.Decide(clientTurn, checkIn);
        var before = clientTurn.DayOrNew;
        var day = new ClientDay.Answered(clientTurn.Date, checkIn, decision)
        {
            Answers = answers,
            DeloadPutOff = before is ClientDay.WithAnswers { DeloadPutOff: true },
            ReferralBefore = clientTurn.History.OpenReferralSince,
            Revision = before.Revision + 1,
            Snoozes = before.Snoozes,
            Nudged = before.Nudged,
            ShortAllowed = before.ShortAllowed,
            RatedMornings = before.RatedMornings,
            LastFormId = before.LastFormId,
        };
        var person = clientTurn.With(day, form: null) with { Client = WithoutOverruledClearance(clientTurn, decision) };
        return new Turn(person)
        {
            Facts =
            [
                .. NewSettings(clientTurn),
                DayDecider.ToKeep(clientTurn, checkIn, decision),
                .. TakenBack(clientTurn, decision),
            ],
            Messages = [cards.AnswerMessage(clientTurn with { Person = person }, day, placement)],
            Agenda =
            [
                .. SnoozeHandler.NoMoreAsking(day),
                EveningQuestionTimes.After(decision.Decision, clientTurn.Client, clientTurn.Date, clientTurn.Zone, clientTurn.Now),
            ],
        };
    }

    /// <summary>A session that is not displaced any more has its own day again.</summary>
    private static IEnumerable<Fact> TakenBack(ClientTurn clientTurn, DayDecision decision) =>
        decision.PlanAction != PlanAction.PostponeSession
        && PlannedDays.MovedFrom(clientTurn.Date, clientTurn.History.MovedSessions) is not null
            ? [new Fact.SessionMoved(clientTurn.Date, clientTurn.Date)]
            : [];

    /// <summary>Settings that this very turn changed are what its decision goes by.</summary>
    private static IEnumerable<Fact> NewSettings(ClientTurn clientTurn) => clientTurn.Client != clientTurn.Context.Person?.Client
        ? [new Fact.SettingsChanged(clientTurn.Date, clientTurn.Client)]
        : [];

    // A clearance of the same day cannot have been about a referral that is new.
    private static Client WithoutOverruledClearance(ClientTurn clientTurn, DayDecision decision) =>
        clientTurn.Client.Profile.MedicalClearanceDate == clientTurn.Date
        && decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { OpensReferral: true })
            ? clientTurn.Client with
            {
                Profile = clientTurn.Client.Profile with
                {
                    MedicalClearance = MedicalClearance.Missing,
                    MedicalClearanceDate = null,
                },
            }
            : clientTurn.Client;
}
