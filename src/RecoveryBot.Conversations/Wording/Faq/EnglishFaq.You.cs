using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>Who asks, and how answers come about.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> You =
    [
        new(
            "new",
            FaqTopic.You,
            "I'm new to training",
            "I'm new to training. What is different for me?",
            ["beginner", "just started training", "first weeks at the gym", "how should a beginner recover", "do beginners need more rest",
                "never trained before", "newbie"],
            "You need more rest days than somebody with years behind them, because everything is still new to your body. Recovery days "
            + "stay simple: a walk, a little mobility.",
            [38, 39, 40, 41]),
        new(
            "trained",
            FaqTopic.You,
            "I've trained for years",
            "I've trained for years. Do I still need rest days?",
            ["experienced lifter rest", "advanced athletes recovery", "do pros rest", "trained for ten years", "do I need rest if I am fit",
                "elite athlete recovery",
                "lifting for years do I need rest"],
            "Yes, though fewer. With training age, more of your easy days can be light movement, which lets you train often without "
            + "overdoing it. Fatigue still decides.",
            [34, 42, 118]),
        new(
            "older",
            FaqTopic.You,
            "Do I recover slower when older?",
            "I'm over 50. Do I need more recovery?",
            ["recovery at my age", "I am 55", "I'm 55, do I need more rest", "do I need more rest at my age", "older athletes", "am I too old", "I am 60", "recover slower with age", "senior", "getting older", "over forty",
                "how much recovery at 60 years old"],
            "I don't go by your birthday, but by how you take load: how long you have trained, how you sleep, how you move. If you need "
            + "more time, your answers show it.",
            [36, 37, 50, 51]),
        new(
            "friend",
            FaqTopic.You,
            "Why do others recover faster?",
            "Why do others recover faster on the same plan?",
            ["my friend recovers faster than me", "my friend trains every day", "my partner does not need rest", "same plan different recovery", "compare myself with others",
                "everyone else trains more",
                "my wife trains every day and never rests", "husband colleague trains more", "buddy recovers quicker"],
            "The same programme asks different things of different people: sleep, stress, food and training age see to that. So I look "
            + "at you, and compare you with nobody but yourself.",
            [49, 50, 51]),
        new(
            "decide",
            FaqTopic.You,
            "How do you decide my day?",
            "How do you decide what kind of day it is?",
            ["how do you work", "how does this bot decide", "what rules do you use", "why do you ask these questions", "how do you know",
                "is this science", "can I trust you", "what do you look at"],
            "By three things: how long you have trained, how much stress has added up, and how well you recover right now. Fixed rules "
            + "weigh your answers; /why shows each one that counted.",
            [36, 51, 124]),
        new(
            "watch",
            FaqTopic.You,
            "What about my heart-rate watch?",
            "Should I use my heart-rate watch?",
            ["heart rate zone", "garmin says recover", "smartwatch", "apple watch", "whoop score", "hrv", "fitness tracker", "resting heart rate",
                "recovery score of my watch", "heart rate on recovery days", "oura ring",
                "look at my heart rate"],
            "Only as a ceiling: stay low, and let the talk test go first. I set no heart-rate targets, and a watch's score is not among "
            + "the things I go by; how you feel and move is.",
            [51, 80, 84]),
        new(
            "cycle",
            FaqTopic.You,
            "What about my period?",
            "What about my cycle and my period?",
            ["my cycle", "what about my cycle", "training and my cycle", "period", "my period", "train on my period", "time of the month", "pms", "menstruation",
                "menstrual cycle", "my menstrual cycle", "cycle phase training", "hormones", "cycle syncing"],
            "I set nothing by the days of a cycle: how you feel and move today counts, whatever lies behind it. Some feel no "
            + "difference, some a lot. A period that stays away, or days that floor you, are for a doctor.",
            [50, 51]),
        new(
            "menopause",
            FaqTopic.You,
            "What about the menopause?",
            "What about training in the menopause?",
            ["menopause", "perimenopause", "hot flushes", "hot flashes", "night sweats", "change of life"],
            "It can cost sleep, and recovery may take longer for a while. Both show in your answers, and I go by those. What "
            + "helps against the rest of it, a doctor can tell you best.",
            [49, 50]),
        new(
            "watchred",
            FaqTopic.You,
            "My watch says red. Should I rest?",
            "My watch says red. Should I rest?",
            ["my watch says red", "hrv red", "my hrv is low", "hrv dropped", "low hrv today",
                "body battery is low", "body battery", "readiness score is low", "resting heart rate is up",
                "recovery score red", "garmin says unproductive"],
            "Take it as a question, not as the answer: how did you sleep, how do you feel, how do you move? By those I "
            + "decide; a watch's score is not among them. If you feel as low as it says, your check-in says so too.",
            [51, 84]),
    ];
}
