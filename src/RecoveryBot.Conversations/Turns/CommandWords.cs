using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Connecting;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Commands as people write them: without the slash, in two words, or as a greeting.</summary>
internal static class CommandWords
{
    private const string Connect = "connect ";

    private static readonly Dictionary<string, string> Meanings = new[]
    {
        (Command: "checkin", Said: new[] { "checkin", "check in", "check in now", "check me in", "change", "change answer", "change an answer", "change my answer" }),
        (Command: "today", Said: ["today", "my day", "my session", "show today"]),
        (Command: "why", Said: ["why", "but why", "why is that", "why not"]),
        (Command: "done", Said: ["done", "i did it", "did it", "finished", "session done", "all done"]),
        (Command: "log", Said: ["log", "log it", "log session", "log a session", "log training", "i trained"]),
        (Command: "week", Said: ["week", "my week", "this week", "plan", "my plan", "show week"]),
        (Command: "trend", Said: ["trend", "my trend", "show trend", "look back", "last four weeks"]),
        (Command: "note", Said: ["note", "notes", "my notes", "a note", "write a note", "add a note"]),
        (Command: "pause", Said: ["pause", "take a pause", "pause please", "holiday", "i am on holiday"]),
        (Command: "resume", Said: ["resume", "i am back", "im back", "back again", "end the pause"]),
        (Command: "ask", Said: ["ask", "ask a question", "question", "questions", "i have a question", "faq"]),
        (Command: "settings", Said: ["settings", "my settings", "change settings", "change my settings", "setting", "options"]),
        (Command: "privacy", Said: ["privacy", "who sees this", "who can see this", "who sees my answers", "my data"]),
        (Command: "connect", Said: ["connect", "connect another chat", "connect my chats", "connect accounts", "connect my accounts"]),
        (Command: "help", Said: ["help", "help me", "commands", "menu", "what can you do", "what can i say"]),
        (Command: "start", Said: ["start", "hello", "hello there", "hi", "hi there", "hey", "good morning", "morning"]),
        (Command: "export", Said: ["export", "export my data", "send me my data", "what do you know about me"]),
        (Command: "forget", Said: ["forget", "forget me", "erase me", "delete me", "erase my data", "delete my data", "delete my account"]),
    }.SelectMany(row => row.Said.Select(said => (said, row.Command))).ToDictionary(row => row.said, row => row.Command);

    /// <summary>The command that the whole text stands for; null if it is none.</summary>
    public static Input.Command? Of(string text) =>
        Meanings.GetValueOrDefault(Spelling.Fold(text)) is { } name ? new Input.Command(name) : WithCode(text);

    private static Input.Command? WithCode(string text) =>
        text.StartsWith(Connect, StringComparison.OrdinalIgnoreCase) && ConnectCode.Read(text[Connect.Length..]) is { } code
            ? new Input.Command(Connect.Trim(), code)
            : null;
}
