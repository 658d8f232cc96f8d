using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string ReduceLike => "Train, but make it smaller:";

    public IReadOnlyList<string> ReducedTraining =>
    [
        "30–40 % fewer sets or minutes.",
        "Effort 6 of 10 at most: stop each set with 3 repetitions to spare.",
        "Intervals become easy, steady work.",
        "Leave optional conditioning out.",
    ];

    public string OptionalSession => "It is on your calendar, not required. Do it if you feel like it.";

    public string NoSession => "No session today. Rest does the work.";

    public string WindDown => "If you like, end the day with a few slow breaths, longer out than in.";

    public string EmergencyHelp => "Call your local emergency number now, or have someone take you. Do not wait, and do not drive yourself.";

    public string CrisisHelp =>
        "You matter more than any training. Call your local emergency number or a crisis line now, and stay with someone you trust.";

    public string SeeDoctorToday => "See a doctor today: your own, or an urgent care clinic. No training until a professional has cleared you.";

    public string NoTrainingForNow => "No training for now.";

    public string IfItGetsWorse => "If it gets worse or new signs come, do not wait: call a doctor, or your local emergency number.";

    public RichText DeloadAdvice => RichText.Of(
        Sentence("A deload may be due: fatigue has piled up over days, more than one easy day clears."),
        Sentence("That is five to seven days with the same exercises as often as before, but 30 to 50 % fewer sets and less "
            + "weight. Whether and when is for you or your trainer to decide."));

    public RichText NothingToSwap => RichText.Plain("There is no recovery session today, so nothing to swap or shorten.");

    public string DidIt => "I did it";

    public string Swap => "Swap";

    public string Shorter => "Shorter";

    public string Why => "Why?";

    public string ChangeAnswer => "Change an answer";

    public string NoSingleAnswer => "No single answer would have changed this.";

    public string WhyDeload => "And why a deload comes up:";

    public string WhatNumbersMean => "Letters name the rule, numbers the statements of the recovery model it comes from.";

    public string BackToAnswer => "Back to today";

    public string Decision(DayDecision decision) => (decision.Decision, decision.Urgency) switch
    {
        (Recovery.Decisions.Decision.TrainAsPlanned, _) when decision.PlanAction == PlanAction.BringNextSessionForward =>
            "Ready to train.",
        (Recovery.Decisions.Decision.TrainAsPlanned, _) => "Train as planned.",
        (Recovery.Decisions.Decision.TrainReduced, _) => "Train, but less than planned.",
        (Recovery.Decisions.Decision.ActiveRecovery, _) when decision.Optional => "Active recovery, if you like.",
        (Recovery.Decisions.Decision.ActiveRecovery, _) => "Active recovery today.",
        (Recovery.Decisions.Decision.Rest, _) => "Rest today.",
        (Recovery.Decisions.Decision.Refer, Urgency.Emergency) => "Get emergency help now.",
        (Recovery.Decisions.Decision.Refer, Urgency.Urgent) => "Please be seen by a doctor today.",
        (Recovery.Decisions.Decision.Refer, _) => "Have this looked at first.",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public string OnThePlan(string slot) => $"On your plan: {slot}.";

    public string ReduceSlot(string slot) => $"On your plan: {slot}. Make it smaller:";

    public string SessionLength(int minutes) => $"Your session: {Plural(minutes, "minute")} at most";

    public string BlockTitle(string title, int minutes) => $"{title} · {minutes} min";

    public string? WhoToSee(string rule) => rule switch
    {
        "A3" => "A doctor or physiotherapist, in the next few days.",
        "A4" => "A doctor, if the fever lasts or you feel worse.",
        "A5" => "The doctor or midwife who knows you: ask whether training is fine, and what to avoid.",
        "A6" => "A doctor, this week. Tell them what you told me.",
        "A7" => "The professional you were sent to: their go-ahead opens training again.",
        _ => null,
    };

    public string Plan(PlanAction action) => action switch
    {
        PlanAction.BringNextSessionForward => "Today was planned as recovery. You may bring your next session forward instead.",
        PlanAction.PostponeSession => "Your planned session can wait for a better day.",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    public string? NoMoreThanThePlan(Decision decision) => decision switch
    {
        Recovery.Decisions.Decision.TrainAsPlanned => "I never add to a plan. If you would like more in it, ask your trainer.",
        Recovery.Decisions.Decision.TrainReduced => "Nothing on top today: the day is smaller for a reason. Save it for a better one.",
        Recovery.Decisions.Decision.Rest => "Not today: rest is the whole of it. Save that for your next training day.",
        _ => null,
    };

    public string NotAnswered(IReadOnlyList<string> missing) => $"Not answered, so unknown to me: {string.Join(", ", missing)}.";

    public string Name(Need need) => need switch
    {
        Need.Safety => "the safety list",
        Need.MovementQuality => "how you move",
        _ => throw new ArgumentOutOfRangeException(nameof(need)),
    };

    public string Name(WellnessItem item) => ItemName(item);

    public string WhyTitle(Decision decision) => decision switch
    {
        Recovery.Decisions.Decision.TrainAsPlanned => "Why train as planned",
        Recovery.Decisions.Decision.TrainReduced => "Why train less",
        Recovery.Decisions.Decision.ActiveRecovery => "Why active recovery",
        Recovery.Decisions.Decision.Rest => "Why rest",
        Recovery.Decisions.Decision.Refer => "Why a professional comes first",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public string Source(string rule, IReadOnlyList<int> statements) =>
        statements.Count == 0 ? $"({rule})" : $"({rule} · {string.Join(", ", statements)})";

    public string Name(Confidence confidence) => confidence switch
    {
        Confidence.High => "How sure I am: quite. Everything was answered and I know your normal.",
        Confidence.Medium => "How sure I am: fairly. A part of the picture is missing: an answer, your training, or your normal.",
        Confidence.Low => "How sure I am: not very. Too little was answered, so I stayed careful.",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };
}
