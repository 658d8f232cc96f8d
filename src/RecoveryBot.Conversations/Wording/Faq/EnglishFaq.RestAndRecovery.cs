using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>What rest and recovery days are, and when which.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> RestAndRecovery =
    [
        new(
            "recovery",
            FaqTopic.RestAndRecovery,
            "What is active recovery?",
            "What is an active recovery day?",
            ["what does active recovery mean", "explain active recovery", "recovery day meaning", "what do I do on a recovery day",
                "what counts as active recovery", "purpose of active recovery", "idea behind active recovery"],
            "A day of light movement on purpose: it calms, gets the blood moving and keeps your rhythm, without adding load. "
            + "You should end it better than you began.",
            [17, 22, 23, 24, 110]),
        new(
            "restday",
            FaqTopic.RestAndRecovery,
            "What may I do on a rest day?",
            "What is a rest day, and what may I do on it?",
            ["what is a rest day", "what does rest day mean", "what can I do on a rest day",
                "am I allowed to move on a rest day", "purpose of rest day", "do nothing on rest day",
                "housework gardening chores on a rest day", "full rest", "clean the house on a rest day",
                "mow the lawn", "can I do cardio on rest days", "light cardio on my rest day", "yoga on a rest day",
                "stretch or do mobility on a rest day", "pilates on rest days", "walk the dog on a rest day",
                "can I go for a walk on a rest day", "walking on a rest day", "10000 steps on a rest day",
                "how many steps on rest days", "hiking on a rest day", "swim on a rest day",
                "cycle or ride my bike on a rest day", "can I run on a rest day", "jog on rest days",
                "can I lift weights on a rest day", "go to the gym on a rest day", "workout on a rest day",
                "football on a rest day", "sport with friends on a rest day", "foam roll on a rest day",
                "breathing exercises on a rest day", "sauna on a rest day"],
            "A day without planned training, so I give no session, and cardio or a class would be one. Light movement that "
            + "your day brings by itself, such as walking the dog, is fine, with no steps to reach. The load goes away so that "
            + "body and head can repair.",
            [9, 10, 11, 12]),
        new(
            "differ",
            FaqTopic.RestAndRecovery,
            "Recovery or rest: the difference",
            "What is the difference between a recovery day and a rest day?",
            ["recovery day vs rest day", "rest day versus active recovery", "is active recovery the same as rest",
                "does a recovery day count as a rest day", "replace rest with active recovery"],
            "A recovery day has a light session with a purpose, a rest day has none. They do not stand in for each other: "
            + "light movement where rest was due lets fatigue pile up, and rest where light movement would do costs rhythm.",
            [3, 9, 31, 32, 110]),
        new(
            "which",
            FaqTopic.RestAndRecovery,
            "Recovery or rest: which, when?",
            "When is a recovery day right, and when a rest day?",
            ["should I rest or do active recovery", "rest or recovery today", "when should I take a rest day",
                "how do I know I need rest", "signs that I need a rest day", "should I take a day off", "rest or light session",
                "when do I need a rest day",  "need a day off"],
            "Recovery, when you move as usual and light activity makes you feel better. Rest, when fatigue, soreness or stress "
            + "get in the way of how you move or perform.",
            [13, 53, 113, 114]),
        new(
            "howmany",
            FaqTopic.RestAndRecovery,
            "How many rest days a week?",
            "How many rest days a week do I need?",
            ["rest days per week", "how often should I rest", "number of rest days", "is one rest day enough", "are three rest days too many",
                "training seven days a week", "train every day without rest",
                "how many rest days should I take", "can I train every day", "seven days in a row"],
            "There is no fixed number: it depends on how much you train, how hard, and how you bounce back. One or two a week "
            + "suit most people. After seven days without one I say rest.",
            [3, 111, 112]),
        new(
            "fixed",
            FaqTopic.RestAndRecovery,
            "Must I rest on a fixed day?",
            "Must I rest on a fixed day, such as Sunday?",
            ["should I rest on sunday", "do I have to rest on saturday", "which day of the week should I rest", "is sunday a rest day",
                "same rest day every week", "move my rest day monday",
                "rest on weekends", "rest on sundays"],
            "No. Rest belongs where the load has added up, not on a date. If your plan has a rest day, I keep it, even when "
            + "you feel fresh; /week changes the plan.",
            [34, 35, 52, 111]),
        new(
            "inarow",
            FaqTopic.RestAndRecovery,
            "Do I lose fitness if I rest?",
            "Will I lose fitness or muscle if I rest?",
            ["two rest days in a row", "is it bad to rest several days", "losing strength on days off", "will I get unfit", "am I lazy if I rest",
                "feel guilty about resting", "does rest make me weaker", "lose my gains", "too much rest",
                "lose muscle on days off", "take a few days off", "get weaker from resting",
                "I feel lazy on rest days"],
            "Not from a rest day or two: that is when tired tissue repairs. Easing off without need would be a mistake as "
            + "well, so I don't say rest for nothing.",
            [5, 12, 33]),
        new(
            "deload",
            FaqTopic.RestAndRecovery,
            "What is a deload?",
            "What is a deload, and how does it differ from a recovery day?",
            ["deload vs recovery day", "what does deload mean", "how to deload", "deload week", "deloading", "lighter week",
                "explain deloading", "deload meaning"],
            "A recovery day is one light day in a normal week and answers today's stress. A deload is several sessions in a row "
            + "with fewer sets and less effort, and answers tiredness that has built up more broadly.",
            [119, 120]),
        new(
            "deloadwhen",
            FaqTopic.RestAndRecovery,
            "When is a deload due?",
            "When do I need a deload?",
            ["should I deload", "do I need to deload", "how often deload", "when should I deload", "signs I need a deload", "time for a deload",
                "when to take a deload", "how many weeks between deloads"],
            "When tiredness outlasts single easy days: many low mornings within two weeks, or results that stall while you feel "
            + "worn. I point it out then; whether and when is for you or your trainer to decide.",
            [2, 120]),
        new(
            "anyway",
            FaqTopic.RestAndRecovery,
            "May I train anyway?",
            "You advise less, and I want to train anyway. May I?",
            ["train anyway", "can I train anyway", "I want to train", "I disagree with you",
                "I don't agree with that", "you are wrong about today", "ignore your advice",
                "override your decision", "against your advice", "I feel great why rest",
                "why rest when I feel good", "I feel fine but you say rest", "do my session anyway",
                "can I ignore the rest day"],
            "It is your call: I advise, I forbid nothing. /why shows what counted, and an answer that was wrong can be "
            + "changed. If you train, stay well short of your limit and /log it, so that tomorrow knows. With a warning sign, a "
            + "fever or pain, please don't.",
            [5, 34, 36]),
        new(
            "comeback",
            FaqTopic.RestAndRecovery,
            "I had weeks off. How do I begin?",
            "I had weeks without training. How do I begin?",
            ["three weeks off", "two weeks of holiday how do I start", "back from vacation",
                "start training after months off", "took a month off", "long time away from training",
                "how to restart"],
            "Gently: the first sessions clearly smaller than you remember, well short of your limit, and back to normal over "
            + "a week or two. Expect to be sorer than usual at first. Two easy sessions cost less than one too hard.",
            [5, 34, 39]),
    ];
}
