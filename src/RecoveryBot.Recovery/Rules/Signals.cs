using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
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

    public bool MovedWorseYesterday => Derived.MovementYesterday is MovementQuality.Altered or MovementQuality.Restricted;

    /// <summary>Today's own answer goes before what feedback has taught; null while neither is known.</summary>
    public bool? FeelsBetterAfterLightMovement =>
        CheckIn.FeelsBetterAfterLightMovement ?? Input.Feedback.FeelsBetterAfterLightMovement;

    public bool IsShortNight => CheckIn.SleepHours < Options.ShortSleepHours;

    /// <summary>Whether a 3 is a dip for this client or normal.</summary>
    public bool KnowsSleepAndMood => Derived.Baselines is { SleepQuality: not null, Mood: not null };

    public bool HasPoorRun => Derived.ConsecutivePoorDays >= Options.Load.PoorDaysForRest;

    /// <summary>The log is kept, and it holds no session of the last fortnight.</summary>
    public bool HasNotTrained => Derived is { Sessions14: 0, LoadConfidence: not LoadConfidence.None };

    /// <summary>A deload takes a week; where only whole weeks are known, the first one is it.</summary>
    public bool IsDeloading => Derived.DeloadDay is not null || Derived.WeeksSinceDeload == 0;

    /// <summary>Load figures count only when the week's days are known.</summary>
    public bool LoadIsKnown => Derived.LoadConfidence == LoadConfidence.Ok;

    public bool RatioIsHigh => Derived.AcwrEwma > Options.HighLoadRatio;

    public bool MonotonyIsHigh => Derived.Monotony7 > Options.HighMonotony;

    public bool LoadStandsOut => LoadIsKnown && (RatioIsHigh || MonotonyIsHigh);

    /// <summary>Something shows this morning, however mild.</summary>
    public bool FeelsIt => Levels.CountAtLeast(1) > 0 || Derived.WellnessZ <= Options.DippedMorningZ;

    /// <summary>Training on most days and none to rest on; how many were training days may be unknown.</summary>
    public bool IsRestDayDue => LoadIsKnown
        && Derived.RestDays7 == 0
        && Derived.DaysSinceRest >= Options.DaysWithoutRest
        && !(Derived.TrainingDays7 < Options.TrainingDaysForRest);

    public bool ShowsMoreThanMissingRest => Levels.CountAtLeast(2) > 0 || Derived.WellnessZ <= Options.PoorMorningZ;

    public int Missing { get; } = CountMissing(input);

    /// <summary>Pain in one spot for long enough to be more than training (statement 122).</summary>
    public bool PainLasts => ReferralSigns.Lasts(CheckIn, Options.Load);

    public bool PainIsStrong => ReferralSigns.IsStrong(CheckIn, Options.Load);

    public bool FeverLasts => CheckIn.Illness == Illness.Fever && Derived.FeverDays >= Options.Load.LastingFeverDays;

    public bool TrainingRunIsLong => Derived.ConsecutiveTrainingDays >= Options.TrainingRunLimit(Input.Profile.TrainingLevel);

    /// <summary>The client said how little time there is, and no block is that short.</summary>
    public bool HasNoTime => CheckIn.MinutesAvailable < Options.Menu.ShortBlock.Min;

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

    /// <summary>The items whose level is meant, by their names in a sentence.</summary>
    public IReadOnlyList<string> Items(Func<int, bool> isMeant)
    {
        ReadOnlySpan<(int Level, string Name)> all =
        [
            (Levels.F, "fatigue"), (Levels.Z, "sleep"), (Levels.S, "soreness"),
            (Levels.T, "stress"), (Levels.M, "mood"), (Levels.N, "nutrition"),
        ];
        List<string> names = [];
        foreach (var (level, name) in all)
        {
            if (isMeant(level))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static int CountMissing(DecisionInput input)
    {
        var missing = 0;
        for (var item = WellnessItem.Fatigue; item <= WellnessItem.Mood; item++)
        {
            missing += ItemLevels.ValueOf(item, input.CheckIn, input.Derived.Baselines) is null ? 1 : 0;
        }

        return missing;
    }
}
