using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>What a recovery session is like, and what it is made of.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Sessions =
    [
        new(
            "feel",
            FaqTopic.Sessions,
            "What should a session feel like?",
            "What should a recovery session feel like?",
            ["how hard should active recovery be", "how easy is easy", "right intensity for recovery", "am I going too hard on recovery days",
                "how intense", "talk test", "what is zone 1", "zone 1", "recovery pace",
                "how hard should a recovery session be", "how easy should an easy day be"],
            "Easy all the way: you could talk in full sentences, and you end calmer than you began. If you feel worked, it was "
            + "too much.",
            [28, 29, 84, 108, 115]),
        new(
            "harder",
            FaqTopic.Sessions,
            "Can I do more on a recovery day?",
            "Can I go harder or do more on a recovery day?",
            ["can I do intervals on a recovery day", "can I lift on a recovery day", "extra workout on my easy day", "add a session",
                "push harder today", "can I sweat on a recovery day", "hiit on recovery day", "do more than planned"],
            "Better not. Once it gets harder it is training, and adds the very tiredness the day should take away. Save it "
            + "for your next training day.",
            [19, 20, 21, 85]),
        new(
            "howlong",
            FaqTopic.Sessions,
            "How long should a session be?",
            "How long should a recovery session be?",
            ["how many minutes of active recovery", "duration of recovery session", "is ten minutes enough", "recovery session length",
                "shorter session time", "how long should my recovery session last"],
            "As long as it stays easy, and never longer than I write. What makes it work is control of effort, not minutes: ten "
            + "good ones are fine.",
            [80]),
        new(
            "walk",
            FaqTopic.Sessions,
            "Does a walk count?",
            "Does walking count as active recovery?",
            ["is a walk enough", "can I go for a walk", "hiking", "walk the dog", "how many steps", "stroll"],
            "Yes. A relaxed walk is one of the best: easy, outdoors if you like, at a pace at which you can chat. You need no "
            + "number of steps.",
            [41, 86, 103]),
        new(
            "cardio",
            FaqTopic.Sessions,
            "Can I cycle, swim or row?",
            "Can I cycle, swim, row or jog on a recovery day?",
            ["row on a recovery day", "swim on a recovery day", "jog on a recovery day", "bike ride on recovery day", "is swimming good for recovery", "easy run on recovery day", "rowing machine", "jogging",
                "cycling", "pool", "elliptical treadmill cross trainer", "light cardio"],
            "Cycling, swimming or rowing are fine as long as you could talk the whole way; for a run that is rarely true, so "
            + "walk instead. The effort makes it recovery, not the machine.",
            [80, 84, 85, 86]),
        new(
            "breathing",
            FaqTopic.Sessions,
            "What is the breathing good for?",
            "What are the breathing exercises good for?",
            ["why breathing", "breathwork benefits", "how do I breathe", "does breathing help", "slow breaths long exhale", "meditation",
                "calm down", "breathe through the nose"],
            "Slow breaths, longer out than in, help you come down. They suit days when your head is more tired than your muscles. "
            + "Stop if you feel light-headed.",
            [26, 73, 75, 77, 78]),
        new(
            "stretch",
            FaqTopic.Sessions,
            "Should I stretch?",
            "Should I stretch on a recovery day?",
            ["is stretching good for recovery", "stretching when sore", "static stretching", "deep stretch", "how far should I stretch",
                "flexibility", "stretch my hamstrings", "splits",
                "do the splits"],
            "Gently at most. Hard stretching tends to leave you sorer and less ready. Slow movement within a comfortable range "
            + "does more for your next session.",
            [87, 88, 92, 93]),
        new(
            "mobility",
            FaqTopic.Sessions,
            "Is yoga or mobility work fine?",
            "Is yoga or mobility work fine on a recovery day?",
            ["what is mobility", "yoga on a recovery day", "yoga class", "pilates", "pilates on a recovery day", "joint drills", "why do mobility", "I feel stiff in the morning",
                "loosen up", "tai chi"],
            "Yes, slow and easy. It is there for movement you can use in your next sessions, not for records in bending. A hard "
            + "class is training.",
            [85, 87, 88, 90, 91]),
        new(
            "rolling",
            FaqTopic.Sessions,
            "Is foam rolling worth it?",
            "Is foam rolling worth it?",
            ["foam roller", "does foam rolling work", "should I foam roll", "massage gun", "massage ball", "massage", "rolling my legs",
                "roll out muscles", "trigger point fascia"],
            "It can feel good and make you more at ease to move, so a few light minutes are fine. It does not change the tissue, "
            + "and should never be all you do. Leave out any spot that hurts.",
            [94, 95, 96, 97, 98]),
        new(
            "coldheat",
            FaqTopic.Sessions,
            "What about ice baths or sauna?",
            "Do ice baths, cold showers or the sauna help?",
            ["ice bath", "cold plunge", "cold shower", "sauna", "hot bath", "steam room", "cryotherapy", "compression boots", "heat pad"],
            "I don't know: they are not part of what I go by, so you get neither a yes nor a no from me. How you sleep, how "
            + "stressed you are and how you move tells me more.",
            []),
        new(
            "calm",
            FaqTopic.Sessions,
            "What does parasympathetic mean?",
            "What does parasympathetic mean?",
            ["parasympathetic", "parasympathetic nervous system", "sympathetic and parasympathetic",
                "rest and digest", "fight or flight", "vagus nerve", "nervous system recovery"],
            "The side of your nervous system that repairs: the heart slows, breath deepens, muscles let go, digestion works. "
            + "A recovery session aims there, so you should end it calmer than you began.",
            [22, 26, 27, 29]),
    ];
}
