using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>Training, plans and missed days.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Training =
    [
        new(
            "missed",
            FaqTopic.Training,
            "I missed a session. Make it up?",
            "I missed a session. Should I make it up?",
            ["missed workout", "missed yesterday's session", "skipped training yesterday", "catch up on a session", "double session tomorrow", "missed a week",
                "two workouts in one day to catch up", "forgot to train", "fell behind my plan",
                "skipped a workout"],
            "Don't squeeze it in on top. If there is a good place in the same week, move it there; otherwise let it go. One missed "
            + "workout costs less than too little recovery.",
            [34, 102, 121]),
        new(
            "streak",
            FaqTopic.Training,
            "Does rest break a streak?",
            "Does a rest day or a missed check-in break my streak?",
            ["lose my streak", "keep my streak", "forgot to check in", "missed a check-in", "do I have to answer every day", "skipped a morning",
                "what if I don't answer", "no check in yesterday"],
            "There is nothing to break. Rest, illness, pauses and mornings without an answer cost you nothing here; I just know a "
            + "little less about that day.",
            [6, 33]),
        new(
            "plateau",
            FaqTopic.Training,
            "I'm stuck. Should I do more?",
            "I'm not getting better. Should I train more?",
            ["plateau", "no progress", "stuck", "not improving", "my lifts are stalling", "getting weaker", "performance is dropping",
                "should I train harder", "train more often",
                "bench press is stalling", "no gains for months"],
            "Seldom. Stalled results, soreness that stays and flat sessions mostly say that stress and recovery don't match. The "
            + "first step is better recovery, not more effort.",
            [1, 2, 5]),
        new(
            "fatloss",
            FaqTopic.Training,
            "Do easy days help with fat loss?",
            "Do recovery days help with fat loss?",
            ["rest days and fat loss", "does rest slow fat loss", "weight loss and recovery", "lose fat on rest days",
                "will resting make me gain fat", "burn fat on recovery days", "recovery for fat loss"],
            "They help you keep going: less stress, more energy, and a week you can repeat. They are not there to burn more, so I "
            + "set no targets for them.",
            [69, 70, 121]),
        new(
            "placement",
            FaqTopic.Training,
            "Where do easy days go in a week?",
            "Where in the week do recovery days belong?",
            ["best day for active recovery", "how to plan my week", "recovery day after leg day", "weekly schedule", "training split with recovery",
                "where to put rest days", "when in my week is recovery due", "recovery between hard sessions", "strength week endurance week template"],
            "Where stress has added up, often after two demanding days. The weeks I offer are a start, not a rule; /week shows "
            + "yours and changes it.",
            [35, 56, 58, 63, 68]),
        new(
            "runner",
            FaqTopic.Training,
            "Is an easy run a recovery day?",
            "I do endurance. Is my easy run a recovery session?",
            ["easy run vs recovery", "grey zone training", "endurance recovery", "recovery ride for cyclists", "marathon training recovery",
                "all my runs feel the same", "zone 2 versus recovery",
                "is an easy run recovery"],
            "No: an easy run still builds endurance. Recovery lies below that, clearly easier, or everything ends up in the same "
            + "grey middle and fatigue grows unnoticed.",
            [64, 65, 66, 67]),
        new(
            "reduced",
            FaqTopic.Training,
            "What does \"train less\" mean?",
            "What does it mean to train less than planned?",
            ["train reduced", "how do I reduce my session", "how much less should I do", "make the session smaller", "cut my workout",
                "lighter session today", "what should I leave out", "what should I skip",
                "how many sets today", "sets and reps on a reduced day"],
            "Do your session with about a third fewer sets or minutes, well short of your limit, and leave extras out. It keeps the "
            + "rhythm while the load comes down.",
            [34, 44, 55]),
        new(
            "toomuch",
            FaqTopic.Training,
            "Am I training too much?",
            "Am I training too much?",
            ["am I overtraining", "overtraining", "overtrained", "do I train too much",
                "is my training too much", "too many sessions", "overdoing it", "signs of overtraining",
                "am I doing too much"],
            "One tired morning says little. Soreness that stays, flat sessions, poor sleep and fading interest, for a week or "
            + "more, say that load and recovery don't match: then do less. I watch for that run and propose a lighter week. "
            + "/trend shows yours.",
            [2, 16, 48, 120]),
        new(
            "race",
            FaqTopic.Training,
            "A race is coming. What now?",
            "A race or competition is coming. What should I do?",
            ["race on sunday", "race next week", "race week", "taper", "tapering", "how do I taper",
                "marathon next week", "half marathon this weekend", "competition tomorrow", "day before a race",
                "tournament", "match day", "big game on saturday", "meet next month"],
            "Before it, rest counts more than one more session: do clearly less in the last week or two, keep a little of the "
            + "pace, and sleep. Set the easy days, and rest after it, in /week. The details are your trainer's.",
            [34, 105]),
        new(
            "twice",
            FaqTopic.Training,
            "Can I train twice a day?",
            "Can I train twice a day?",
            ["two sessions a day", "train twice in one day", "twice a day", "two a days",
                "morning and evening session", "double days", "gym in the morning and run in the evening"],
            "If your plan says so and you bounce back, yes: the whole load counts, not the number. Note both with /log, and I "
            + "count both. In your first months, or on a day for which I advise less, one is plenty.",
            [38, 43, 48]),
        new(
            "warmup",
            FaqTopic.Training,
            "Do I need a warm-up?",
            "Do I need a warm-up?",
            ["warm up", "warm-up", "warming up before training", "how to warm up", "how long should I warm up",
                "warm up before lifting"],
            "Before training, yes: five to ten easy minutes, then lighter versions of what is to come. A recovery session "
            + "needs none, because it begins easy and stays easy.",
            [28]),
        new(
            "cooldown",
            FaqTopic.Training,
            "Do I need a cool-down?",
            "Do I need a cool-down?",
            ["cool down", "cool-down", "cooling down after training", "how to cool down",
                "walk it off after training"],
            "It is pleasant rather than needed: a few easy minutes until your breath is quiet. It will not save you the "
            + "soreness. Slow breaths, longer out than in, help you come down.",
            [26, 73]),
    ];
}
