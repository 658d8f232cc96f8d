using RecoveryBot.Conversations.Asking;

namespace RecoveryBot.Conversations.Wording.Questions;

/// <content>Training, plans and missed days.</content>
internal static partial class EnglishQuestions
{
    private static readonly IReadOnlyList<AskedQuestion> Training =
    [
        new(
            "missed",
            AskTopic.Training,
            "I missed a session. Make it up?",
            "I missed a session. Should I make it up?",
            ["missed workout", "skipped training yesterday", "catch up on a session", "double session tomorrow", "missed a week",
                "two workouts in one day to catch up", "forgot to train", "fell behind my plan",
                "skipped a workout"],
            "Don't squeeze it in on top. If there is a good place in the same week, move it there; otherwise let it go. One missed "
            + "workout costs less than too little recovery.",
            [34, 102, 121]),
        new(
            "streak",
            AskTopic.Training,
            "Does rest break a streak?",
            "Does a rest day or a missed check-in break my streak?",
            ["lose my streak", "keep my streak", "forgot to check in", "missed a check-in", "do I have to answer every day", "skipped a morning",
                "what if I don't answer", "no check in yesterday"],
            "There is nothing to break. Rest, illness, pauses and mornings without an answer cost you nothing here; I just know a "
            + "little less about that day.",
            [6, 33]),
        new(
            "plateau",
            AskTopic.Training,
            "I'm stuck. Should I do more?",
            "I'm not getting better. Should I train more?",
            ["plateau", "no progress", "stuck", "not improving", "my lifts are stalling", "getting weaker", "performance is dropping",
                "should I train harder", "train more often", "overtraining",
                "bench press is stalling", "no gains for months"],
            "Seldom. Stalled results, soreness that stays and flat sessions mostly say that stress and recovery don't match. The "
            + "first step is better recovery, not more effort.",
            [1, 2, 5]),
        new(
            "fatloss",
            AskTopic.Training,
            "Do easy days help with fat loss?",
            "Do recovery days help with fat loss?",
            ["rest days and fat loss", "does rest slow fat loss", "weight loss and recovery", "lose fat on rest days",
                "will resting make me gain fat", "burn fat on recovery days", "recovery for fat loss"],
            "They help you keep going: less stress, more energy, and a week you can repeat. They are not there to burn more, so I "
            + "set no targets for them.",
            [69, 70, 121]),
        new(
            "placement",
            AskTopic.Training,
            "Where do easy days go in a week?",
            "Where in the week do recovery days belong?",
            ["best day for active recovery", "how to plan my week", "recovery day after leg day", "weekly schedule", "training split with recovery",
                "where to put rest days", "recovery between hard sessions", "strength week endurance week template"],
            "Where stress has added up, often after two demanding days. The weeks I offer are a start, not a rule; /week shows "
            + "yours and changes it.",
            [35, 56, 58, 63, 68]),
        new(
            "runner",
            AskTopic.Training,
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
            AskTopic.Training,
            "What does \"train less\" mean?",
            "What does it mean to train less than planned?",
            ["train reduced", "how do I reduce my session", "how much less should I do", "make the session smaller", "cut my workout",
                "lighter session today", "what should I leave out", "what should I skip"],
            "Do your session with about a third fewer sets or minutes, well short of your limit, and leave extras out. It keeps the "
            + "rhythm while the load comes down.",
            [34, 44, 55]),
    ];
}
