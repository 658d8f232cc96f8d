using RecoveryBot.Conversations.Faq;

namespace RecoveryBot.Conversations.Wording.Faq;

/// <content>What this bot does, and the command that does it.</content>
internal static partial class EnglishFaq
{
    private static readonly IReadOnlyList<FaqEntry> Using =
    [
        new(
            "log",
            FaqTopic.Using,
            "How do I log a session?",
            "How do I log a session?",
            ["how to log", "log my training", "log a workout", "note a session", "enter a workout",
                "record my training", "where do I write what I did", "forgot to log"],
            "/log asks what you did, today or on one of the last 28 days. In one line: /log 7 60 is effort 7 for 60 minutes, "
            + "/log yesterday rest a day of rest. In the evening I ask by myself.",
            []),
        new(
            "days",
            FaqTopic.Using,
            "How do I change training days?",
            "How do I change my training days?",
            ["change my training days", "change my plan", "change my week", "move my training to another day",
                "train on other days", "set my training days", "edit my plan", "different schedule"],
            "/week shows your plan, and Change my week below it sets each weekday: training, recovery, rest or optional. A "
            + "session that gave way to rest is offered another day of its week by itself.",
            [56]),
        new(
            "plan",
            FaqTopic.Using,
            "Can you make me a plan?",
            "Can you make me a training plan?",
            ["make me a plan", "write me a workout", "training plan", "workout plan", "programme for me",
                "what exercises should I do", "give me a program"],
            "No: what you train is for you and your trainer. I take the plan you have, show it in /week, and fit each day of "
            + "it to how you are. If you have none, I offer a usual week to begin with, which you change as you like.",
            [56]),
        new(
            "time",
            FaqTopic.Using,
            "Can you ask at another time?",
            "Can you ask me at another time?",
            ["change the time", "change the time you ask", "ask me later in the morning", "ask me earlier",
                "when do you write", "time of the morning question", "I get up at five", "reminder time",
                "different time on weekends"],
            "Yes. /settings time 6:45 changes it, on some weekdays only if you like. For today alone, Later below the "
            + "question asks again in half an hour, in two hours or in the evening.",
            []),
        new(
            "city",
            FaqTopic.Using,
            "I moved to another city",
            "I moved to another city. What must I change?",
            ["moved city", "I moved", "I moved to another country", "new time zone", "change my time zone",
                "wrong time zone", "change my city", "daylight saving"],
            "/settings zone Lisbon, with the name of your city, and I go by the clock there. It works for a journey as well, "
            + "there and back. Summer time comes by itself.",
            []),
        new(
            "stop",
            FaqTopic.Using,
            "How do I stop your messages?",
            "How do I stop your messages?",
            ["stop", "stop your messages", "stop messages", "stop writing to me", "stop asking me",
                "unsubscribe", "turn off reminders", "no more reminders", "leave me alone", "mute",
                "too many messages"],
            "Three ways, as you like: /pause leaves you in peace for some days, /settings turns mornings or evenings off, and "
            + "/forget erases everything. None of them happens before you say so yourself.",
            []),
        new(
            "delete",
            FaqTopic.Using,
            "How do I delete my data?",
            "How do I delete my data?",
            ["delete my data", "delete everything", "erase my data", "remove my account", "delete my account",
                "gdpr", "right to be forgotten", "download my data", "get my data"],
            "/forget erases everything I keep about you, once you have typed the words it asks for. /export sends you all of "
            + "it beforehand, as one file.",
            []),
        new(
            "sees",
            FaqTopic.Using,
            "Who sees my answers?",
            "Who sees my answers?",
            ["can my trainer see this", "does my trainer see my answers", "who sees what", "who can see this",
                "who can read this", "is this private", "does anybody read this", "is my data safe", "privacy",
                "who has access"],
            "Nobody you don't show them to, a trainer included, and in a group I say nothing about you. Telegram and Discord "
            + "can read what passes through their chats; what I keep is encrypted. /privacy says all of it.",
            []),
        new(
            "who",
            FaqTopic.Using,
            "Who are you?",
            "Who are you?",
            ["what are you", "are you an ai", "are you a bot", "are you human", "are you a real trainer",
                "are you a doctor", "who made you", "what is recoverybot", "what can you do", "chatgpt"],
            "RecoveryBot, a program: neither a person nor an AI that makes things up. Fixed rules from sports science weigh "
            + "what you tell me each morning, and /why shows them. I am no doctor, and I don't replace your trainer.",
            [124]),
        new(
            "rpe",
            FaqTopic.Using,
            "What is RPE?",
            "What is RPE, and how do I rate effort?",
            ["rpe", "what does rpe mean", "rpe scale", "rate of perceived exertion", "how do I rate effort",
                "how to rate my session", "what does effort 7 mean", "session effort", "effort scale",
                "rir reps in reserve"],
            "How hard the whole session felt, from 0 (nothing at all) to 10 (as hard as you can): 3 is easy, 5 hard, 7 very "
            + "hard. Rate it some half an hour after the end. Times the minutes, it is that session's load.",
            [43]),
    ];
}
