using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>Sore muscles.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Soreness =
    [
        new(
            "sore",
            FaqTopic.Soreness,
            "Can I train when I'm sore?",
            "Can I train when my muscles are sore?",
            ["train with soreness", "workout while sore", "is it ok to lift with sore legs", "still sore should I go to the gym",
                "train through soreness", "sore today", "go running with sore legs", "sore shoulders back arms",
                "work out when sore", "run with sore calves"],
            "It depends on how you move. Sore but moving as usual: light movement is fine. If soreness changes your technique or "
            + "holds you back, rest is the better day.",
            [83, 113, 117]),
        new(
            "doms",
            FaqTopic.Soreness,
            "Why is it worst two days later?",
            "Why am I sorest two days after training?",
            ["sore two days after", "delayed onset muscle soreness", "doms", "why does soreness come later", "soreness gets worse the second day",
                "how long does soreness last", "when will the soreness go away", "sore for days", "muscle ache next day",
                "soreness peaks after 48 hours"],
            "That is the usual course: muscles that did something new or hard are sore from the next day, most on the second or "
            + "third, and it fades within about a week. It says nothing about how good the session was.",
            [39, 116]),
        new(
            "hurts",
            FaqTopic.Soreness,
            "Is it soreness or pain?",
            "My legs hurt after training: is that soreness or pain?",
            ["my legs hurt after squats", "my arms hurt after the gym", "thighs hurt", "my quads are killing me", "muscles hurt", "aching all over",
                "difference between pain and soreness", "is it normal that my muscles hurt", "everything hurts", "calves hurt after running",
                "is pain normal",
                "muscles are killing me since the gym"],
            "Muscles that ache broadly where they worked, and ease within days, are sore. Swelling, something you cannot use as "
            + "usual, or pain that stays in one spot is not training soreness: let a professional look at it. /pain shows what you told me of it so far.",
            [114, 122]),
        new(
            "lesssore",
            FaqTopic.Soreness,
            "Does recovery make me less sore?",
            "Does active recovery help against soreness?",
            ["how do I get rid of soreness", "what helps sore muscles", "recover faster from soreness", "reduce muscle soreness",
                "does moving help sore legs", "cure for soreness", "speed up recovery"],
            "It may make you feel less sore, as long as it stays easy. More than that I don't promise.",
            [116]),
        new(
            "nosore",
            FaqTopic.Soreness,
            "Is it bad if I'm not sore?",
            "Is it bad if I'm not sore after training?",
            ["not sore anymore", "never sore", "no soreness after workout", "do I need to be sore", "is being sore a good sign", "no pain no gain"],
            "No. Soreness is no measure of a session; what you are used to makes you less sore. Training aims at steady progress "
            + "and good movement, not at aching.",
            [6, 39]),
        new(
            "soreback",
            FaqTopic.Soreness,
            "My back is sore. Can I train?",
            "My back is sore after lifting. Can I train?",
            ["back sore after deadlifts", "sore back", "sore lower back", "lower back is sore",
                "stiff back after lifting", "back stiff from squats", "my back is tight"],
            "If it aches broadly on both sides and you move as usual, treat it like any sore muscle: light movement, no heavy "
            + "lifting today. Sharp, on one side, running into a leg or numb is no soreness: let a professional look.",
            [83, 114, 122]),
    ];
}
