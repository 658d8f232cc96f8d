using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Rules;

/// <summary>What is worth a word and changes nothing about the day.</summary>
internal static class Remarks
{
    /// <param name="day">The day it is.</param>
    /// <param name="proposesDeload">A deload is proposed, so low weeks have their word already.</param>
    public static IReadOnlyList<Reason> Of(Signals s, Decision day, bool proposesDeload)
    {
        if (day == Decision.Refer)
        {
            return [];
        }

        List<Reason>? remarks = null;
        Add(day <= Decision.TrainReduced && s.CheckIn.MovementQuality == MovementQuality.Stiff ? Stiff : null);
        Add(LowForLong(s, proposesDeload));
        Add(day == Decision.TrainAsPlanned && s.LoadStandsOut ? LoadHasRisen(s) : null);
        Add(day != Decision.Rest ? RestDay(s) : null);
        Add(day == Decision.ActiveRecovery && s.HasNoTime ? NoTime : null);
        return remarks ?? (IReadOnlyList<Reason>)[];

        void Add(Reason? remark)
        {
            if (remark is not null)
            {
                (remarks ??= []).Add(remark);
            }
        }
    }

    private static readonly Reason Stiff = new(
        "L3",
        "You are stiff: warm up five minutes longer, and stop if it does not loosen.",
        [90],
        Decision.TrainAsPlanned);

    private static readonly Reason NoTime = new(
        "M1",
        "Under three minutes there is no session: a few slow breaths, longer out than in, will do.",
        [74],
        Decision.ActiveRecovery);

    // Without training there is nothing to unload from.
    private static Reason? LowForLong(Signals s, bool proposesDeload) =>
        WeekRules.IsLowByItself(s)
            ? new("W5", "This has gone on too long to be daily tiredness: look at sleep, stress and food, or ask a doctor.", [2, 120], Decision.TrainAsPlanned)
        : !proposesDeload && WeekRules.IsLowForLong(s) && s.Derived.Sessions14 < s.Options.Deload.SessionsOf14
            ? new("W5", "Many low mornings, and little training to explain them: look at sleep, stress and food, or ask a doctor.", [2, 49], Decision.TrainAsPlanned)
        : null;

    private static Reason? LoadHasRisen(Signals s) =>
        s.RatioIsHigh
            ? new("L1", "Your training load has risen; you feel fine, so today stays as it is.", [16, 34], Decision.TrainAsPlanned)
        : s.Derived.WithoutEasyDay4
            ? new("L1", "Your training load has been the same day after day, without an easy one; you feel fine, so today stays as it is.", [16, 34], Decision.TrainAsPlanned)
        : null;

    private static Reason? RestDay(Signals s) =>
        s.LoadIsKnown && s.Derived.DaysSinceRest >= s.Options.WordAboutRest.For(s.Input.Profile.TrainingLevel) && !s.IsRestDayDue
            ? new("L2", $"{s.Derived.DaysSinceRest} days without a true rest day: give this week one.", [38, 112], Decision.TrainAsPlanned)
            : null;
}
