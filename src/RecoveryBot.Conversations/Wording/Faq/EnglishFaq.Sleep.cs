using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>Nights, good and bad.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Sleep =
    [
        new(
            "badsleep",
            FaqTopic.Sleep,
            "I slept badly. Can I train?",
            "I slept badly. Can I train?",
            ["train after a bad night", "no sleep last night", "only slept five hours", "tired should I work out", "woke up many times",
                "insomnia and training", "train on little sleep", "baby kept me awake", "night shift and training", "exhausted", "jet lagged and tired",
                "baby woke me up all night", "up half the night"],
            "After one rough night mostly yes, but shorter and easier. If your mood is down as well, light movement; after hardly "
            + "any sleep, rest. Say it in the check-in and I work it out.",
            [13, 54, 76]),
        new(
            "sleep",
            FaqTopic.Sleep,
            "How much sleep do I need?",
            "How much sleep do I need?",
            ["hours of sleep", "is six hours enough", "sleep and recovery", "why is sleep important", "how long should I sleep", "sleep more"],
            "Most adults need seven to nine hours. I mainly look at what is usual for you; below six hours I get careful, and "
            + "below five I say rest.",
            [13, 49]),
        new(
            "nap",
            FaqTopic.Sleep,
            "Is a nap a good idea?",
            "Is a nap a good idea?",
            ["should I nap", "naps", "daytime sleep", "afternoon nap before training", "power nap", "nap after lunch"],
            "I have no rule about naps. If one leaves you fresher and you still sleep at night, enjoy it, and tell me how you feel.",
            [49]),
        new(
            "sleepbetter",
            FaqTopic.Sleep,
            "How do I sleep better?",
            "How do I sleep better?",
            ["sleep better", "how to sleep better", "can't sleep", "I can't fall asleep", "trouble sleeping",
                "lie awake at night", "tips for better sleep", "improve my sleep", "fall asleep faster",
                "wake up at three every night", "screens before bed", "is screen time in the evening bad",
                "phone in bed", "blue light", "evening routine"],
            "Go to bed and get up at the same hours, keep the room dark, cool and quiet, and leave screens and work out of "
            + "the last hour. Slow breaths, longer out than in, help you come down. If nights stay bad for weeks, ask a doctor.",
            [26, 49, 76]),
        new(
            "shifts",
            FaqTopic.Sleep,
            "I work shifts. How does that fit?",
            "I work shifts. How does that fit?",
            ["rotating shifts", "shift work", "shift worker", "night shifts", "I work nights",
                "early shift and late shift", "my shifts change every week", "sleep after a night shift"],
            "Rate the sleep you had, whenever it was: short sleep counts, whatever the clock says. After a night shift choose "
            + "the easier day. /settings time sets when I ask, on other weekdays at other times; your day begins at 03:00.",
            [13, 49, 76]),
    ];
}
