using RecoveryBot.Conversations.Choices;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Cards;

/// <summary>
/// The answer to a check-in in one message: the decision, up to three reasons, what to do. What is short comes before the
/// session: below it, on a phone, nobody reads on.
/// </summary>
internal sealed class AnswerCard(IWording wording)
{
    private const int MostReasons = 3;
    private const int MostPlaces = 2;

    public Message Of(ClientDay day, CheckIn checkIn, DayDecision decision, AroundTheDay around) => new(
        RichText.Of([
            new Block.Heading(wording.Decision(decision)),
            Bullets([.. decision.DecidingReasons.Take(MostReasons).Select(reason => reason.Text)]),
            .. Declined(checkIn, decision),
            .. PlanMoved(decision, around.Displaced),
            .. around.Helped.Count > 0 ? [Soft(wording.WhatHelped(around.Helped))] : Array.Empty<Block>(),
            .. WhatToDo(checkIn, decision, SlotOf(around), around),
            .. Deload(day, decision, around),
            .. Asides(checkIn, decision),
        ]),
        Rows(day, decision, around));

    /// <summary>Only a slot with a name of its own is worth saying.</summary>
    private string? SlotOf(AroundTheDay around) => around.Slot is { Slot: not null } slot ? wording.Slot(slot) : null;

    private IEnumerable<Block> WhatToDo(CheckIn checkIn, DayDecision decision, string? slot, AroundTheDay around) => decision.Decision switch
    {
        Decision.TrainAsPlanned => slot is null || decision.PlanAction == PlanAction.BringNextSessionForward ? [] : [Plain(wording.OnThePlan(slot))],
        Decision.TrainReduced => around.Deload is { IsRunning: true } ? [] : Reduced(slot),
        Decision.ActiveRecovery when decision.Session is { } session =>
            [.. decision.Optional ? [Plain(wording.OptionalSession)] : Array.Empty<Block>(), .. SessionBlocks.Of(session, wording)],
        Decision.ActiveRecovery => decision.Remarks.Select(remark => Plain(remark.Text)),
        Decision.Rest => [Plain(wording.NoSession), Soft(wording.WindDown)],
        Decision.Refer => Referral(checkIn, decision),
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    private IEnumerable<Block> Reduced(string? slot)
    {
        yield return Plain(slot is null ? wording.ReduceLike : wording.ReduceSlot(slot));
        yield return Bullets(wording.ReducedTraining);
    }

    private IEnumerable<Block> Referral(CheckIn checkIn, DayDecision decision)
    {
        var urgency = decision.Urgency ?? Urgency.Soon;
        yield return Strong(urgency switch
        {
            Urgency.Emergency when checkIn.RedFlags.Contains(RedFlag.MentalHealthCrisis) => wording.CrisisHelp,
            Urgency.Emergency => wording.EmergencyHelp,
            Urgency.Urgent => wording.SeeDoctorToday,
            Urgency.Soon => wording.NoTrainingForNow,
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        });
        if (urgency == Urgency.Soon)
        {
            yield return Bullets(decision.Reasons.Select(reason => wording.WhoToSee(reason.Rule)).OfType<string>().Distinct());
        }

        if (urgency != Urgency.Emergency)
        {
            yield return Plain(wording.IfItGetsWorse);
        }
    }

    /// <summary>
    /// What was wished for last. Refusals speak of a recovery session; without one they would be wrong, and the plan is
    /// the reason.
    /// </summary>
    private IEnumerable<Block> Declined(CheckIn checkIn, DayDecision decision) => (decision.Refusals, decision.Session) switch
    {
        ([.., var latest], not null) => [Plain(latest.Text)],
        _ when checkIn.Requests.Any(request => request != ClientRequest.Shorter) =>
            wording.NoMoreThanThePlan(decision.Decision) is { } no ? [Plain(no)] : [],
        _ => [],
    };

    private IEnumerable<Block> PlanMoved(DayDecision decision, Displacement? displaced) => (decision.PlanAction, displaced) switch
    {
        (PlanAction.None, _) or (_, { IsDone: true }) => [],
        (PlanAction.PostponeSession, { Settled: { } settled } gave) => [Plain(wording.SessionSettled(gave.Session, settled.To, settled.To is { } to ? gave.InsteadOf(to) : null))],
        (PlanAction.PostponeSession, { Places.Count: 0 } gave) => [Plain(wording.NoPlaceLeft(gave.Session))],
        (PlanAction.PostponeSession, { } gave) => [Plain(wording.SessionCanMove(gave.Session))],
        (var action, _) => [Plain(wording.Plan(action))],
    };

    /// <summary>While one runs, what it makes of a training day; before it, when it begins; else the proposal, if there is one.</summary>
    private IEnumerable<Block> Deload(ClientDay day, DayDecision decision, AroundTheDay around) => (decision.Decision, around.Deload) switch
    {
        (Decision.Refer, _) => [],
        (Decision.TrainAsPlanned or Decision.TrainReduced, { IsRunning: true } deload) =>
            wording.DeloadSession(deload.Number, DeloadDay.Days).Blocks,
        (_, { IsRunning: true } deload) => wording.DeloadRuns(deload.Number, DeloadDay.Days).Blocks,
        (_, { } ahead) => [Plain(wording.DeloadBegins(ahead.First))],
        _ => DeloadDay.IsOffered(day, decision, around.Deload) ? wording.DeloadAdvice.Blocks : [],
    };

    private IEnumerable<Block> Asides(CheckIn checkIn, DayDecision decision)
    {
        // With a referral nothing else was asked, so nothing else is missing.
        if (decision.Decision != Decision.Refer
            && Missing(checkIn, decision) is { Count: > 0 } missing)
        {
            yield return Soft(wording.NotAnswered(missing));
        }
    }

    private IReadOnlyList<string> Missing(CheckIn checkIn, DayDecision decision) =>
    [
        .. decision.Needs.Where(need => need != Need.Wellness).Select(wording.Name),
        .. Enum.GetValues<WellnessItem>().Where(item => !checkIn.IsAnswered(item)).Select(wording.Name),
    ];

    /// <summary>Rules that a clinician's word answers: waiting for it, and a condition or pregnancy without it.</summary>
    private static bool WaitsForClearance(DayDecision decision) =>
        decision.Decision == Decision.Refer && decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { NeedsClearance: true });

    private IReadOnlyList<IReadOnlyList<Button>> Rows(ClientDay day, DayDecision decision, AroundTheDay around)
    {
        Button Of(DayVerb verb, string label) => new(label, new DayPress(day.Date, day.Revision, verb).Payload);
        var variant = day.Variant;
        IReadOnlyList<Button> session = (decision.Session, variant) switch
        {
            (null, _) => WaitsForClearance(decision) ? [Of(DayVerb.AskClearance, wording.IHaveClearance)] : [],
            (_, { Shorter: true }) => [Of(DayVerb.Done, wording.DidIt), Of(DayVerb.Swap, wording.Swap)],
            _ => [Of(DayVerb.Done, wording.DidIt), Of(DayVerb.Swap, wording.Swap), Of(DayVerb.Shorter, wording.Shorter)],
        };
        IReadOnlyList<Button> always = [Of(DayVerb.Why, wording.Why), Of(DayVerb.Change, wording.ChangeAnswer)];
        IReadOnlyList<Button>[] rows =
        [
            session,
            .. around.Displaced is { } displaced ? Places(day, displaced) : [],
            .. DeloadDay.IsOffered(day, decision, around.Deload) ? Deloads(day) : [],
            .. AnywayPresses.Rows(day, decision, around, wording),
            always,
        ];
        return [.. rows.Where(row => row.Count > 0)];
    }

    /// <summary>Where the session may go, as far as it is not there already, and that it may go nowhere.</summary>
    private IReadOnlyList<IReadOnlyList<Button>> Places(ClientDay day, Displacement displaced)
    {
        var places = displaced.OtherPlaces.Take(MostPlaces)
            .Select(place => WeekPresses.Moving(displaced.From, place, day.Revision, wording.MoveTo(place, displaced.InsteadOf(place)))).ToList();
        return displaced.Places.Count == 0 || displaced.IsLetGo
            ? [places]
            : [places, [WeekPresses.Dropping(displaced.From, day.Revision, wording.LetItGo)]];
    }

    private IReadOnlyList<IReadOnlyList<Button>> Deloads(ClientDay day) =>
    [
        [
            DeloadPresses.Beginning(day.Date, day.Revision, wording.DeloadToday),
            DeloadPresses.Beginning(DeloadDay.NextMonday(day.Date), day.Revision, wording.DeloadOnMonday),
        ],
        [DeloadPresses.PuttingOff(day.Date, day.Revision, wording.DeloadNotNow)],
    ];

    private static Block Plain(string words) => new Block.Paragraph([new Span(words)]);

    private static Block Soft(string words) => new Block.Paragraph([new Span(words, SpanStyle.Soft)]);

    private static Block Strong(string words) => new Block.Paragraph([new Span(words, SpanStyle.Strong)]);

    private static Block Bullets(IEnumerable<string> items) =>
        new Block.Bullets([.. items.Select(IReadOnlyList<Span> (item) => [new Span(item)])]);
}
