using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>What is said about a day: its reasons, what was missing, how sure it is, and what a trainer should know.</summary>
internal static class Explanation
{
    /// <summary>The trainer's word, then every row that counted, strictest first.</summary>
    public static IReadOnlyList<Reason> Reasons(in Assessment day)
    {
        List<Reason> reasons = [];
        if (day.Trainer.Decides)
        {
            reasons.Add(OverrideOutcome.Reason(day.Signals.Input.CoachOverride!));
        }

        if (day.NothingOnTheMenu)
        {
            reasons.Add(DefaultRow.EmptyMenu);
        }

        if (day.Guarded)
        {
            reasons.Add(FeedbackGuard.Reason);
        }

        var planIsTold = day.Plan.Row is null;
        foreach (var rule in day.Fired.Rules())
        {
            if (!planIsTold && rule.Gives < day.Plan.Decision)
            {
                reasons.Add(day.Plan.Row!);
                planIsTold = true;
            }

            if (!day.Fired.Say(rule))
            {
                reasons.Add(rule.Reason(day.Signals));
            }
        }

        if (!planIsTold)
        {
            reasons.Add(day.Plan.Row!);
        }

        if (day.Final == Decision.TrainAsPlanned && day.Fired.None)
        {
            reasons.Add(DefaultRow.Of(day.Signals));
        }

        return reasons;
    }

    public static IReadOnlyList<Need> Needs(Signals signals)
    {
        if (SafetyIsSettled(signals) && signals.MovementIsKnown && signals.Missing < signals.Options.TooManyMissing)
        {
            return [];
        }

        List<Need> needs = [];
        if (!SafetyIsSettled(signals))
        {
            needs.Add(Need.Safety);
        }

        if (!signals.MovementIsKnown)
        {
            needs.Add(Need.MovementQuality);
        }

        if (signals.Missing >= signals.Options.TooManyMissing)
        {
            needs.Add(Need.Wellness);
        }

        return needs;
    }

    public static Confidence Confidence(in Assessment day)
    {
        if (Needs(day.Signals).Count > 0)
        {
            return Advice.Confidence.Low;
        }

        return day.Signals.Missing == 0 && day.Signals.LoadIsKnown && KnowsNormal(day.Signals)
            ? Advice.Confidence.High
            : Advice.Confidence.Medium;
    }

    /// <summary>Facts for the trainer, without scores; null if there is nothing to tell.</summary>
    public static string? TrainerNote(in Assessment day)
    {
        List<string>? notes = null;
        if (day.Final == Decision.Refer)
        {
            (notes ??= []).Add("Referred: no training until a clinician's clearance is recorded.");
        }

        if (day.Trainer.RefusedBy is { } rule)
        {
            (notes ??= []).Add(rule.OverrideRequirement == OverrideRequirement.ByClinician
                ? $"Your setting was not followed: rule {rule.Id} needs a clinician's clearance."
                : $"Your setting was not followed: rule {rule.Id} can be lifted only after you saw the client in person.");
        }

        if (day.Fired.Rules().Any(fired => fired.CallsForTrainer))
        {
            (notes ??= []).Add("Mood is very low; a word from you may help.");
        }

        if (day.Signals.Input.Feedback.Misses14 >= day.Signals.Options.MissesForNote)
        {
            (notes ??= []).Add($"{day.Signals.Input.Feedback.Misses14} recovery sessions missed their aim in 14 days.");
        }

        if (day.NothingOnTheMenu)
        {
            (notes ??= []).Add("Your bans leave nothing on the recovery menu, so the day became rest.");
        }

        return notes is null ? null : string.Join(" ", notes);
    }

    // A cold in the chest asks for the list of warning signs once more, unless one of them was told.
    private static bool SafetyIsSettled(Signals signals) => signals.CheckIn.SafetyAnswered
        && (!signals.CheckIn.ChestSymptoms || signals.CheckIn.RedFlags.Count > 0);

    public static bool KnowsNormal(Signals signals)
    {
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            if (signals.Derived.Baselines[item] is null)
            {
                return false;
            }
        }

        return true;
    }
}
