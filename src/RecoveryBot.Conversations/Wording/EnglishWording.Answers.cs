using System.Globalization;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string NoSession => "No session today. Rest does the work.";

    public string WindDown => "If you like, end the day with a few slow breaths, longer out than in.";

    public string EmergencyHelp => "Call your local emergency number now, or have someone take you. Do not wait, and do not drive yourself.";

    public string CrisisHelp =>
        "You matter more than any training. Call your local emergency number or a crisis line now, and stay with someone you trust.";

    public string SeeDoctorToday => "Your own doctor, or an urgent care clinic. No training until a professional has cleared you.";

    public string StayHome => "Stay home: no training with a fever.";

    public string IfItGetsWorse => "If it gets worse, do not wait: call a doctor or your emergency number.";

    public string DeloadAdvice => "A deload may be due: 5 to 7 days with fewer, lighter sets. You decide.";

    public RichText NothingToSwap => RichText.Plain("There is no recovery session today, so nothing to swap or shorten.");

    public string DidIt => "I did it";

    public string Swap => "Swap";

    public string Shorter => "Shorter";

    public string Why => "Why?";

    public string ChangeAnswer => "Change an answer";

    public string WhyDeload =>
        "A deload is five to seven days with the same exercises as often as before, but 30 to 50 % fewer sets and less weight. "
        + "Whether and when is for you or your trainer to decide. Why it comes up:";

    public string WhatSourcesMean => "Letters name the rule, numbers the statements of the recovery model it comes from.";

    public string BackToAnswer => "Back to today";

    public string Decision(DayDecision decision, bool planned) => (decision.Decision, decision.Urgency) switch
    {
        (Recovery.Advice.Decision.TrainAsPlanned, _) when !planned || decision.PlanAction == PlanAction.BringNextSessionForward =>
            "Ready to train.",
        (Recovery.Advice.Decision.TrainAsPlanned, _) => "Train as planned.",
        (Recovery.Advice.Decision.TrainReduced, _) => planned ? "Train, but less than planned." : "Train, but less than usual.",
        (Recovery.Advice.Decision.ActiveRecovery, _) when decision.Optional => "Active recovery, if you like.",
        (Recovery.Advice.Decision.ActiveRecovery, _) => "Active recovery today.",
        (Recovery.Advice.Decision.Rest, _) => "Rest today.",
        (Recovery.Advice.Decision.Refer, Urgency.Emergency) => "Get emergency help now.",
        (Recovery.Advice.Decision.Refer, Urgency.Urgent) => "Please be seen by a doctor today.",
        (Recovery.Advice.Decision.Refer, _) => "No training: have this looked at first.",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public string ComingBackCleared => "How you start again is for whoever cleared you to say: go by that first.";

    public string OnThePlan(string slot) => $"On your plan: {slot}.";

    public IReadOnlyList<string> ReducedTraining(TrainingKind kind) => kind switch
    {
        TrainingKind.Strength => ["30 to 40 % fewer sets.", "Stop each set with 3 reps to spare.", "No finisher, nothing on top."],
        TrainingKind.Endurance => ["30 to 40 % fewer minutes.", "A pace at which you can still talk.", "Intervals become easy, steady work."],
        TrainingKind.Other => ["About a third shorter than usual.", "Effort 6 of 10 at most.", "Nothing on top."],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public string DeloadTraining(TrainingKind kind) => kind switch
    {
        TrainingKind.Strength => "The same exercises, a third to half fewer sets, lighter, and nothing near your limit.",
        TrainingKind.Endurance => "As often as before, a third to half fewer minutes, and all of it easy.",
        TrainingKind.Other => "As often as before, a third to half less of it, and nothing near your limit.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public string SessionOutline(RecoverySession session) =>
        $"{Number(session.Minutes)} min: " + (session.Blocks is [var only]
            ? Lower(only.Title)
            : string.Join(" · ", session.Blocks.Select(block => $"{Lower(block.Title)} {Number(block.Minutes)}")));

    public string EasyEnough => "Easy enough to chat all the way. Stop if anything hurts or you feel dizzy.";

    public string ShowSteps => "Show me how";

    public string HideSteps => "Hide the steps";

    public string NextBlock => "Next ›";

    public string BlockBefore => "‹ Before";

    public string BlockTitle(int number, int of, string title, int minutes) =>
        (of == 1 ? "" : $"{Place(number, of)} · ") + $"{title} · {Number(minutes)} min";

    public string WhoToSee(ReferralTo whom) => whom switch
    {
        ReferralTo.DoctorOrPhysiotherapist => "See a doctor or physiotherapist in the next few days.",
        ReferralTo.DoctorThisWeek => "See a doctor this week and tell them what you told me.",
        ReferralTo.DoctorIfItLasts => "See a doctor if the fever lasts or you feel worse.",
        ReferralTo.DoctorBecauseItLasts => "It has lasted for days now: see a doctor today or tomorrow, sooner if you feel worse.",
        ReferralTo.DoctorOrMidwife => "Ask your doctor or midwife whether training is fine.",
        ReferralTo.AsBefore => "See the professional you were sent to: their go-ahead opens training again.",
        _ => throw new ArgumentOutOfRangeException(nameof(whom)),
    };

    public string? NoMoreThanThePlan(Decision decision, bool planned) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned when !planned => "How much you train is yours to choose; I never add to it. A trainer can.",
        Recovery.Advice.Decision.TrainAsPlanned => "I never add to a plan. If you would like more in it, ask your trainer.",
        Recovery.Advice.Decision.TrainReduced => "Nothing on top today: the day is smaller for a reason. Save it for a better one.",
        Recovery.Advice.Decision.Rest => "Not today: rest is the whole of it. Save that for your next training day.",
        _ => null,
    };

    public string NotAnswered(IReadOnlyList<string> missing) => $"Not answered: {string.Join(", ", missing)}.";

    public string Name(Need need) => need switch
    {
        Need.Safety => "the safety list",
        Need.MovementQuality => "how you move",
        _ => throw new ArgumentOutOfRangeException(nameof(need)),
    };

    public string Name(WellnessItem item) => ItemName(item);

    public string WhyTitle(Decision decision, bool planned) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => planned ? "Why train as planned" : "Why train",
        Recovery.Advice.Decision.TrainReduced => "Why train less",
        Recovery.Advice.Decision.ActiveRecovery => "Why active recovery",
        Recovery.Advice.Decision.Rest => "Why rest",
        Recovery.Advice.Decision.Refer => "Why a professional comes first",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public string Source(string rule, IReadOnlyList<int> statements) =>
        statements.Count == 0 ? $"({rule})" : $"({rule} · {string.Join(", ", statements)})";

    public string NotYourAnswers(DecidedBy by) => by switch
    {
        DecidedBy.Answers => "No single answer would have changed this.",
        DecidedBy.Plan => "It is your plan, not your answers. /week changes it.",
        DecidedBy.Spacing => "It is the space between your sessions, not your answers. /settings changes how many you want.",
        DecidedBy.Deload => "It is the deload, not your answers. /week ends it.",
        DecidedBy.Training => "It is how you have trained lately, not this morning's answers.",
        DecidedBy.DaysBefore => "It is the time before today, not this morning's answers.",
        DecidedBy.Trainer => "It is your trainer's word, not your answers.",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    public string HowSure(Confidence confidence) => confidence switch
    {
        Confidence.High => "How sure I am: quite. Everything was answered, and I know your normal.",
        Confidence.Medium => "How sure I am: fairly.",
        Confidence.Low => "How sure I am: not very, so I stayed careful.",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };

    public string NormalUnknown(int rated) => rated < ShortCheckIns.RatedForBaseline
        ? $"I don't know your normal yet: {Number(rated)} of {Number(ShortCheckIns.RatedForBaseline)} mornings."
        : "I don't know your normal of the last four weeks.";

    public string TrainingUnknown => "I don't know what you trained this week: /log tells me.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
