using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Rules;

/// <summary>One morning as the rules see it: the answers, the levels they amount to, and what history adds.</summary>
public sealed class Signals(DecisionInput input, DecisionOptions options)
{
    public DecisionInput Input { get; } = input;

    public DecisionOptions Options { get; } = options;

    public Levels Levels { get; } = Levels.Of(input.CheckIn, input.Derived, options.Load);

    public CheckIn CheckIn => Input.CheckIn;

    public Derived Derived => Input.Derived;

    public bool IsBeginner => Input.Profile.TrainingLevel == TrainingLevel.Beginner;

    public bool MovementIsKnown => CheckIn.MovementQuality is not null;

    public bool MovesWell => CheckIn.MovementQuality is MovementQuality.Normal or MovementQuality.Stiff;

    public bool MovesWorse => CheckIn.MovementQuality is MovementQuality.Altered or MovementQuality.Restricted;

    /// <summary>Load figures count only when the week's days are known (§2).</summary>
    public bool LoadIsKnown => Derived.LoadConfidence == LoadConfidence.Ok;

    public bool RatioIsHigh => Derived.AcwrEwma > Options.HighLoadRatio;

    public bool MonotonyIsHigh => Derived.Monotony7 > Options.HighMonotony;

    public int Missing { get; } = CountMissing(input.CheckIn);

    /// <summary>Pain in one spot for long enough to be more than training (statement 122).</summary>
    public bool PainLasts => CheckIn.PainDurationDays >= Options.LastingPainDays && CheckIn.PainNrs != 0;

    public bool TrainingRunIsLong => Derived.ConsecutiveTrainingDays >= Options.TrainingRunLimit(Input.Profile.TrainingLevel);

    public bool HasAny(ReadOnlySpan<RedFlag> flags)
    {
        foreach (var flag in CheckIn.RedFlags)
        {
            if (flags.Contains(flag))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountMissing(CheckIn checkIn)
    {
        var missing = 0;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            missing += checkIn.IsAnswered(item) ? 0 : 1;
        }

        return missing;
    }
}
