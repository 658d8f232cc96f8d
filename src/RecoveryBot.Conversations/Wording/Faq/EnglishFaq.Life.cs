using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>Stress, food, illness, travel.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Life =
    [
        new(
            "stress",
            FaqTopic.Life,
            "I'm stressed. Should I train?",
            "I'm stressed. Should I still train?",
            ["work is stressful", "training under stress", "exam week", "too much going on", "overwhelmed", "stress and recovery",
                "does stress matter", "stressful day at work", "family trouble and training", "mentally tired"],
            "Stress counts like load. When life is heavy, training comes down first. Together with poor sleep or low mood it becomes "
            + "light movement, and if stress gets in your way, rest.",
            [43, 54, 55, 77, 114]),
        new(
            "motivation",
            FaqTopic.Life,
            "I can't be bothered. What now?",
            "I have no motivation. What now?",
            ["not motivated", "don't feel like training", "lost my motivation", "can't be bothered", "bored of training", "how do I stay motivated",
                "fed up", "skip the gym", "cannot get myself to train"],
            "Never more sessions. Make it short and pleasant: a walk outdoors counts. If feeling low stays with you, talk to "
            + "somebody you trust or a doctor.",
            [2, 101, 102, 103]),
        new(
            "notime",
            FaqTopic.Life,
            "I have no time today",
            "I have no time today. Is anything still worth doing?",
            ["no time", "busy day", "only five minutes", "short on time", "too busy to recover", "quick session", "three minutes"],
            "A few minutes, or a walk between two things, keep the rhythm. On a recovery day choose Shorter, and the session shrinks.",
            [74, 99, 100]),
        new(
            "food",
            FaqTopic.Life,
            "What about food and drink?",
            "What should I eat and drink on a rest day?",
            ["eat on rest days", "how much water should I drink", "hydration", "hungry on rest day", "food and recovery", "eat less when not training",
                "forgot to eat", "dehydrated", "breakfast before training", "nutrition"],
            "Enough, and regularly; further than that I don't go, and I plan no diets. If yesterday you ate or drank far too little, "
            + "say so in the check-in, and the day gets easier.",
            [13, 49, 109]),
        new(
            "alcohol",
            FaqTopic.Life,
            "Can I drink alcohol?",
            "Can I drink alcohol?",
            ["can I drink beer", "wine on a rest day", "hangover", "drunk last night", "train with a hangover", "party last night", "a beer after training",
                "drinks with friends", "booze", "does alcohol affect recovery", "pub whisky vodka gin", "glass of wine"],
            "That is yours to decide: I have no rule about it and know no safe amount. If a night out cost you sleep, food or drink, "
            + "say so in the check-in, and the day gets easier.",
            [13, 49]),
        new(
            "coffee",
            FaqTopic.Life,
            "Does coffee matter?",
            "Does coffee matter for recovery?",
            ["can I drink coffee", "caffeine", "espresso before training", "tea", "energy drink", "coffee on a rest day", "cola"],
            "Coffee is not part of what I go by. If it costs you sleep, that counts: tell me how the night was.",
            [49]),
        new(
            "ill",
            FaqTopic.Life,
            "I have a cold. Can I train?",
            "I have a cold. Can I train?",
            ["train with a cold", "sick", "runny nose", "sore throat", "feeling ill", "I feel sick should I train", "fever", "flu", "should I train when ill", "cough",
                "stomach bug", "workout while sick", "coming down with something", "exercise with a cold",
                "sniffles", "work out with a cold"],
            "With a fever, or ill below the neck: no training. With a cold in nose or throat only: light movement at most. Tell me in "
            + "the check-in, and stop if you feel worse.",
            [123]),
        new(
            "travel",
            FaqTopic.Life,
            "I'm travelling. What now?",
            "I'm travelling. What about training?",
            ["jet lag", "long flight", "business trip", "hotel workout", "on holiday", "different time zone", "vacation", "long drive", "away from home",
                "jetlag", "flying", "on a plane"],
            "Travel is stress like any other: tell me how you slept and feel, and an easy walk is plenty. /pause leaves you in peace, "
            + "and /settings zone keeps me on your clock.",
            [43, 55, 103]),
        new(
            "headache",
            FaqTopic.Life,
            "I have a headache or a cramp",
            "I have a headache or a cramp. What now?",
            ["headache", "train with a headache", "cramps", "leg cramp at night", "muscle cramp", "calf cramp",
                "stomach cramps", "nausea"],
            "Where it comes from I can't tell. Leave it easy today: drink, rest, and train only once it has passed. Sudden "
            + "and severe, after a knock, or coming back often: have a doctor look. Tell me in the check-in, under pain or "
            + "illness.",
            [122, 123]),
        new(
            "smoking",
            FaqTopic.Life,
            "Does smoking matter?",
            "Does smoking matter for recovery?",
            ["smoking", "can I smoke", "cigarettes", "vaping", "shisha", "nicotine", "I smoke"],
            "It is not part of what I go by, and I judge nobody. How you sleep, feel and move counts, whatever lies behind "
            + "it. If you would like to stop, a doctor or a quit line is a good place to begin.",
            [49]),
        new(
            "sex",
            FaqTopic.Life,
            "Does sex matter?",
            "Does sex before training matter?",
            ["sex", "sex before a race", "making love"],
            "I have no rule about it. If it costs you sleep, that counts; otherwise enjoy it and train as you are.",
            [49]),
    ];
}
