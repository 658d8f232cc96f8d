using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Asking;

/// <summary>Finds in a question what is one for professionals, and what cannot wait for an answer at all.</summary>
internal static class MedicalWords
{
    private static readonly string[] BodyParts =
    [
        "knee*", "shoulder*", "hip", "hips", "elbow*", "ankle*", "wrist*", "neck", "heel*", "shin", "shins", "achilles", "foot", "feet", "toe",
        "toes", "rib", "ribs", "groin", "joint*", "spine", "my back", "lower back", "upper back",
    ];

    private static readonly string[] HurtWords =
        ["hurt*", "pain*", "ache*", "aching", "click*", "pop", "pops", "popping", "crack*", "lock*", "burn*", "sharp", "stab*", "inflam*"];

    private static readonly string[] IllWords = ["flu", "ill", "illness", "sick", "fever", "infection", "virus", "injur*"];

    private static readonly string[] ReturnWords =
        ["after", "again", "return*", "recovered", "getting back", "come back", "coming back", "going back", "back to", "get back", "since"];

    /// <summary>The first that fits counts. With two lists, both must occur.</summary>
    private static readonly IReadOnlyList<(RefusedTopic Topic, string[] Words, string[]? And)> Rows =
    [
        (RefusedTopic.Pregnancy, ["pregnan*", "postpartum", "postnatal", "trimester*", "breastfeed*", "gave birth", "giving birth", "expecting a baby"], null),
        (RefusedTopic.Return, ["surgery", "operation", "operated", "concuss*", "covid", "corona", "pneumonia", "myocard*", "broke*", "fractur*", "glandular"], null),
        (RefusedTopic.Medicine, ["ibuprofen*", "paracetamol", "painkiller*", "pain killer*", "aspirin", "medicat*", "medicine*", "drug", "drugs", "steroid*", "antibiotic*", "melatonin", "cbd", "cannabis", "weed", "pill", "pills", "tablets", "insulin", "blood thinner*", "antidepress*", "cortisone", "injection*", "naproxen", "voltaren", "diclofenac", "prescri*", "sleeping aid"], null),
        (RefusedTopic.Supplements, ["supplement*", "creatine*", "magnesium*", "vitamin*", "protein*", "bcaa*", "omega", "pre workout", "preworkout", "fish oil", "collagen", "ashwagandha", "electrolyte*", "glutamine", "zinc"], null),
        (RefusedTopic.Diet, ["diet", "diets", "dieting", "calorie*", "kcal", "macros", "keto", "ketogenic", "fasting", "fasted", "carb", "carbs", "low carb", "meal plan*", "cheat meal*"], null),
        (RefusedTopic.Weight, ["how much weight", "target weight", "goal weight", "ideal weight", "weigh", "bmi", "overweight", "underweight"], null),
        (RefusedTopic.Weight, ["lose", "losing", "gain", "drop", "cut"], ["kg", "kilo", "kilos", "pounds", "lbs", "weight"]),
        (RefusedTopic.Condition, ["blood pressure", "diabet*", "asthma*", "epilep*", "cancer", "thyroid", "arthrit*", "heart condition", "heart disease", "heart problem*", "anaemi*", "anemi*", "crohn*", "fibromyalg*", "osteopor*", "hernia", "arrhythm*", "pacemaker", "migraine*", "apnea", "apnoea", "multiple sclerosis"], null),
        (RefusedTopic.Mind, ["depress*", "anxiety", "anxious", "panic attack*", "therapy", "therapist", "burnout", "burned out", "burnt out", "eating disorder*", "anorex*", "bulimi*", "ptsd"], null),
        (RefusedTopic.Children, ["my son", "my daughter", "my kid*", "my child*", "teenager*", "under 18", "for children", "for kids"], null),
        (RefusedTopic.Return, IllWords, ReturnWords),
        (RefusedTopic.Pain, ["injur*", "sprain*", "strained", "torn", "pulled a", "pulled my", "tendon*", "tendin*", "sciatica", "slipped disc", "shin splint*", "wrong with", "diagnos*", "physio", "physiotherap*", "swollen", "swelling", "swells", "numb", "numbness", "tingl*", "bruis*", "sharp pain*", "stabbing", "rehab*", "twisted", "backache", "back pain", "causes my pain", "cause of my pain"], null),
        (RefusedTopic.Pain, BodyParts, HurtWords),
    ];

    private static readonly WarningSign[] Emergencies =
    [
        WarningSign.NotSafe, WarningSign.ChestPain, WarningSign.Fainted, WarningSign.Breathless, WarningSign.TroubleSpeaking,
        WarningSign.SuddenWeakness, WarningSign.SaddleNumbness, WarningSign.BladderOrBowel,
    ];

    /// <summary>What stands in a question that is not answered; null if it may be.</summary>
    public static Refusal? Read(string text)
    {
        var words = AskedWords.Of(text);
        var sign = SignDetector.Read(text).Where(mention => mention is { Status: not SignStatus.Denied, IsHint: false })
            .OrderBy(mention => !Emergencies.Contains(mention.Sign)).Select(mention => (WarningSign?)mention.Sign).FirstOrDefault();
        if (sign is { } emergency && Emergencies.Contains(emergency))
        {
            return new Refusal.Sign(emergency, IsEmergency: true);
        }

        var refused = Rows.Where(row => words.HasAny(row.Words) && (row.And is null || words.HasAny(row.And)))
            .Select(row => (RefusedTopic?)row.Topic).FirstOrDefault();
        return (sign, refused) switch
        {
            (_, RefusedTopic.Return) => new Refusal.Topic(RefusedTopic.Return),
            ({ } urgent, _) => new Refusal.Sign(urgent, IsEmergency: false),
            (_, { } topic) => new Refusal.Topic(topic),
            _ => null,
        };
    }
}

/// <summary>Why a question is not answered.</summary>
internal abstract record Refusal
{
    private Refusal()
    {
    }

    /// <param name="IsEmergency">Otherwise a doctor is needed today.</param>
    public sealed record Sign(WarningSign What, bool IsEmergency) : Refusal;

    public sealed record Topic(RefusedTopic What) : Refusal;
}
