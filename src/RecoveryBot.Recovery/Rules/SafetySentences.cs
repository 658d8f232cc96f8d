using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Rules;

/// <summary>The referral rules' sentences: they name what was said, never a diagnosis.</summary>
internal static class SafetySentences
{
    private const string Crisis =
        "What you feel matters more than any session. Please get emergency help or call a crisis line now; you need not be alone with it.";

    private const int MostNamed = 3;

    private static readonly RedFlag[] EmergencyOfTheBody = [.. SafetyRules.Emergency.Where(flag => flag != RedFlag.MentalHealthCrisis)];

    public static string Emergency(Signals s) =>
        !s.HasAny(EmergencyOfTheBody) ? Crisis
        : $"This is not training soreness: {All(s, EmergencyOfTheBody)}. Get emergency help now. No training."
            + (s.CheckIn.RedFlags.Contains(RedFlag.MentalHealthCrisis) ? " You need not be alone with it: a crisis line helps too." : "");

    public static string Urgent(Signals s) =>
        $"Please be seen by a doctor today, this is urgent: {All(s, SafetyRules.Urgent)}. No training.";

    public static string Fever(Signals s) => s.FeverLasts
        ? $"Day {s.Derived.FeverDays} with a fever: please see a doctor now. No training until it is over."
        : "With a fever there is no training. Talk to a doctor if it lasts or you feel worse.";

    public static string LastingProblem(Signals s)
    {
        List<string> signs = [];
        if (s.CheckIn.Swelling)
        {
            signs.Add("swelling");
        }

        if (s.CheckIn.LossOfFunction)
        {
            signs.Add("a part you cannot use as normal");
        }

        if (s.PainLasts)
        {
            signs.Add($"pain in one spot for {s.CheckIn.PainDurationDays} days");
        }
        else if (s.PainIsStrong)
        {
            signs.Add($"pain of {s.CheckIn.PainNrs} out of 10");
        }

        return $"{Sentence.Capital(Sentence.Join(signs))}: a professional should look at that before you train.";
    }

    public static string LongerStory(Signals s) =>
        !s.HasAny(SafetyRules.Lasting)
            ? "This has gone on too long to be daily tiredness. Please talk to a doctor before you train on."
        : First(s, SafetyRules.Lasting) is var flag && flag == RedFlag.StressFractureSuspected
            ? "One sore point on a bone: let a doctor look before you train on."
        : $"{Named(flag)} is more than daily tiredness. Please talk to a doctor before you train on.";

    /// <summary>The first three: nobody reads a list of all in an emergency, and any one of them is enough.</summary>
    private static string All(Signals s, RedFlag[] among)
    {
        string[] signs = [.. s.CheckIn.RedFlags.Where(flag => among.Contains(flag)).Distinct().Select(Named).Select(Sentence.Small)];
        return Sentence.Join(signs.Length > MostNamed ? [.. signs.Take(MostNamed), "more"] : signs);
    }

    private static RedFlag First(Signals s, RedFlag[] among) => s.CheckIn.RedFlags.First(flag => among.Contains(flag));

    private static string Named(RedFlag flag) => flag switch
    {
        RedFlag.ChestPain => "Chest pain",
        RedFlag.Fainting => "Fainting",
        RedFlag.SevereBreathlessness => "Being breathless at rest, or bringing up blood",
        RedFlag.NeuroSudden => "Sudden weakness, numbness or trouble speaking or seeing",
        RedFlag.SaddleBladderBowel => "Numbness in the saddle area or a change of bladder or bowel",
        RedFlag.MentalHealthCrisis => "A crisis like this",
        RedFlag.DarkUrine => "Dark urine",
        RedFlag.MuscleSwellingSevere => "Severe muscle swelling",
        RedFlag.HeadInjury => "A knock to the head",
        RedFlag.AcuteInjury => "A fresh injury",
        RedFlag.OneSidedCalfSwelling => "A calf that is swollen on one side",
        RedFlag.Palpitations => "A racing or stumbling heart",
        RedFlag.PregnancyWarningSign => "A warning sign in pregnancy",
        RedFlag.HeatIllness => "Feeling ill from heat",
        RedFlag.MissedPeriods => "Missing periods",
        RedFlag.StressFractureSuspected => "One sore point on a bone",
        RedFlag.UnintendedWeightLoss => "Losing weight without meaning to",
        RedFlag.DisorderedEatingConcern => "Worry about eating",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };
}
