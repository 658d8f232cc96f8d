using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Rules;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>What follows a finished form: the day's answer, or putting it off.</summary>
internal sealed class CheckInEnd(IWording wording, Judgement judgement, DayCards cards)
{
    private readonly PuttingOff _puttingOff = new(wording, cards);

    public Turn Of(Visit visit, OpenForm form, Placement placement)
    {
        visit = visit with { Person = visit.With(visit.DayOrNew with { LastFormId = form.Id }, form) };
        if (UntoldTraining.Told(visit.Date, form.Answers, visit.History)?.Fact is not { } told)
        {
            return Finished(visit, form, placement);
        }

        var turn = Finished(visit.After(told), form, placement);
        return turn with { Facts = [told, .. turn.Facts] };
    }

    private Turn Finished(Visit visit, OpenForm form, Placement placement)
    {
        var before = visit.Morning.Before;
        return form switch
        {
            { Kind: ChangeForm.Kind } when ChangeForm.LeavesAll(form.Answers) =>
                cards.Answer(visit with { Person = visit.With(visit.DayOrNew, form: null) }, placement),
            { Kind: ChangeForm.Kind } => Decided(visit, ChangeForm.Merged(form.Answers, before), placement),
            _ when Said.IsPutOff(form.Answers) =>
                new Unfinished(form, open: null, before) is { HoldsComplaint: true } unfinished
                    ? OnWhatWasSaid(visit, form, unfinished.Left, placement, wording.TakenIntoAccount(ToldNames.Of(unfinished.Left, wording)))
                    : _puttingOff.Of(visit, form, placement),
            _ when form.Answers.Says(Ask.Seen, EarlierAnswers.Cleared) => Decided(Clearance.Told(visit), form.Answers, placement),
            _ => WithFreeMornings(visit, form.Answers, Decided(visit, form.Answers, placement)),
        };
    }

    /// <summary>Pain that led to a referral is gone: the answer counts the mornings instead of sending to a professional again.</summary>
    private Turn WithFreeMornings(Visit visit, Answers answers, Turn decided) =>
        answers.Says(Ask.Seen, EarlierAnswers.Gone)
        && visit.Morning.Earlier.Referral is { } referral
        && decided.Person?.Day is { Decision: Decision.Refer, CheckIn: { } today }
        && StandingReferral.IsFree(today)
        && decided.Facts.OfType<Fact.CheckInDecided>().All(OnlyWaits)
            ? decided with
            {
                Messages =
                [
                    .. decided.Messages.Select(message => message with
                    {
                        Text = wording.PainFree(referral.FreeMornings + 1, StandingReferral.MorningsToEnd),
                    }),
                ],
            }
            : decided;

    /// <summary>Nothing but the earlier referral refers.</summary>
    private static bool OnlyWaits(Fact.CheckInDecided decided) =>
        decided.Rules.All(id => RuleTable.Find(id) is not { Gives: Decision.Refer } or { ContinuesReferral: true });

    /// <summary>The day's answer on what was said so far, without another question.</summary>
    public Turn OnWhatWasSaid(Visit visit, OpenForm form, Answers answers, Placement placement, RichText? lead)
    {
        visit = visit with { Person = visit.With(visit.DayOrNew with { LastFormId = form.Id }, form) };
        var decided = Decided(visit, answers, placement);
        return decided with { Messages = [.. decided.Messages.Select(message => DayCards.WithLead(message, lead))] };
    }

    /// <summary>What is kept of a day that ended before its check-in was finished.</summary>
    public Fact.CheckInDecided OfEndedDay(Visit visit, Answers answers)
    {
        var checkIn = CheckInAnswers.CheckIn(answers, visit.Date, visit.Client);
        return Judgement.ToKeep(visit, checkIn, judgement.Decide(visit, checkIn));
    }

    /// <summary>The same answers under other circumstances; only for an answered day.</summary>
    public Turn DecidedAgain(Visit visit, Placement placement = Placement.InPlace) =>
        Decided(visit, visit.DayOrNew.Answers ?? Answers.None, placement);

    /// <summary>Other answers in place of the day's.</summary>
    public Turn DecidedAs(Visit visit, Answers answers, Placement placement) => Decided(visit, answers, placement);

    /// <summary>
    /// A wish for more: kept once, and declined in words of their own, because the day's card stands as it is. Only for an
    /// answered day without a referral.
    /// </summary>
    public Turn Wished(Visit visit, Wish wish)
    {
        var before = visit.DayOrNew.Answers ?? Answers.None;
        var answers = Wishes.Keeping(before, wish);
        var checkIn = CheckInAnswers.CheckIn(answers, visit.Date, visit.Client);
        var day = visit.DayOrNew with { CheckIn = checkIn, Answers = answers };
        var decision = judgement.Decide(visit, checkIn, day.Variant);
        var no = decision is { Decision: Decision.ActiveRecovery, Refusals: [.., var latest] }
            ? latest.Text
            : wording.NoMoreThanThePlan(decision.Decision, visit.Client.Week is not null) ?? throw new InvalidOperationException("A referral is no day for wishes.");
        return new Turn(visit.With(day, form: null))
        {
            Facts = Wishes.IsLatest(before, wish) ? [] : [Judgement.ToKeep(visit, checkIn, decision)],
            Messages = [new Message(RichText.Plain(no), [])],
        };
    }

    private Turn Decided(Visit visit, Answers answers, Placement placement)
    {
        answers = SafetyTicks.Closed(answers);
        var checkIn = CheckInAnswers.CheckIn(answers, visit.Date, visit.Client);
        var decision = judgement.Decide(visit, checkIn);
        var day = visit.DayOrNew with
        {
            CheckIn = checkIn,
            Decision = decision.Decision,
            Answers = answers,
            Variant = SessionVariant.AsDecided,
            ShownBlock = 0,
            Skipped = false,
            ReferralBefore = visit.History.OpenReferralSince,
            Revision = visit.DayOrNew.Revision + 1,
        };
        var person = visit.With(day, form: null) with { Client = WithoutOverruledClearance(visit, decision) };
        return new Turn(person)
        {
            Facts =
            [
                .. NewSettings(visit),
                Judgement.ToKeep(visit, checkIn, decision),
                .. TakenBack(visit, decision),
            ],
            Messages = [cards.AnswerMessage(visit, day, checkIn, decision, placement)],
            Agenda =
            [
                .. PuttingOff.NoMoreAsking(day),
                Evenings.After(decision.Decision, visit.Client, visit.Date, visit.Zone, visit.Now),
            ],
        };
    }

    /// <summary>A session that is not displaced any more has its own day again.</summary>
    private static IEnumerable<Fact> TakenBack(Visit visit, DayDecision decision) =>
        decision.PlanAction != PlanAction.PostponeSession
        && PlannedDays.MovedFrom(visit.Date, visit.History.MovedSessions) is not null
            ? [new Fact.SessionMoved(visit.Date, visit.Date)]
            : [];

    /// <summary>Settings that this very turn changed are what its decision goes by.</summary>
    private static IEnumerable<Fact> NewSettings(Visit visit) => visit.Client != visit.Context.Person?.Client
        ? [new Fact.SettingsChanged(visit.Date, visit.Client)]
        : [];

    // A clearance of the same day cannot have been about a referral that is new.
    private static Client WithoutOverruledClearance(Visit visit, DayDecision decision) =>
        visit.Client.Profile.MedicalClearanceDate == visit.Date
        && decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { OpensReferral: true })
            ? visit.Client with
            {
                Profile = visit.Client.Profile with
                {
                    MedicalClearance = MedicalClearance.Missing,
                    MedicalClearanceDate = null,
                },
            }
            : visit.Client;
}
