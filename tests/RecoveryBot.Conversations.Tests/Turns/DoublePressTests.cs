using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Tests.TrainingLog;
using RecoveryBot.Conversations.Tests.Weeks;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>
/// Whatever button is on whatever screen: pressed ten times at once, it acts the first time, and no repeat makes a new
/// message.
/// </summary>
public sealed class DoublePressTests(ITestOutputHelper output)
{
    private const int Depth = 3;

    private static readonly string[] Commands =
    [
        "/checkin", "/today", "/why", "/help", "/done", "/log", "/log 7 60", "/log yesterday rest", "/week", "/trend", "/settings",
        "/privacy", "/connect", "/ask", "/ask can i train with sore legs", "/ask chest pain", "/pause", "/resume", "/export", "/forget",
    ];

    private static readonly (string Name, Func<Transcript> Begin)[] People =
    [
        ("on the first morning", First),
        ("on a usual morning", Known),
        ("with a training day", EveningTests.TrainingDay),
        ("with a rest day", EveningTests.RestDay),
        ("with a session that gave way", () => DisplacedTests.SoreMonday()),
        ("with a deload to begin", DeloadTests.Low),
        ("on a pause", () => Known().Types("/pause 5 days")),
        ("in two chats", () => new(MondayAt(7), Clients.Onboarded())
        {
            Chats = [new("telegram", GetsReminders: false), new("discord", GetsReminders: true)],
        }),
    ];

    [Fact]
    public void No_button_answers_a_repeat_with_a_new_message()
    {
        var buttons = 0;
        var loud = new List<string>();
        foreach (var (name, begin) in People)
        {
            var seen = new HashSet<string>();
            foreach (var command in Commands)
            {
                Walk($"{name}, {command}", () => new Chat(begin()).Types(command), Depth, seen);
            }
        }

        output.WriteLine($"{buttons} buttons");
        Assert.Empty(loud);
        Assert.True(buttons > 300);

        // A button is named by its label and by what it belongs to, so that each is tried once for everybody.
        void Walk(string way, Func<Chat> begin, int depth, HashSet<string> seen)
        {
            foreach (var button in begin().Latest.SelectMany(message => message.Rows).SelectMany(row => row)
                .Where(button => seen.Add($"{button.Payload.Split(':', '|')[0]} {button.Label}")))
            {
                var chat = begin().Presses(button);
                buttons++;
                for (var repeat = 2; repeat <= 10; repeat++)
                {
                    if (chat.Presses(button).News > 0)
                    {
                        loud.Add($"{way}, {button.Label}: {chat.Screen}");
                        break;
                    }
                }

                if (depth > 1)
                {
                    Walk($"{way}, {button.Label}", () => begin().Presses(button), depth - 1, seen);
                }
            }
        }
    }

    /// <summary>A chat as it is seen: a card that is on screen changes in place, anything else is a message more.</summary>
    private sealed class Chat(Transcript transcript)
    {
        private readonly HashSet<string> _cards = [];

        public IReadOnlyList<Message> Latest => transcript.Said;

        public string Screen => transcript.Screen;

        /// <summary>How many messages the latest step added.</summary>
        public int News { get; private set; }

        public Chat Types(string words) => After(transcript.Types(words));

        public Chat Presses(Button button) => After(transcript.Presses(button.Payload));

        private Chat After(Transcript next)
        {
            News = next.Said.Count(message =>
                message.Card is not { } card || !_cards.Add(card) is var isShown && (!isShown || message.Placement == Placement.Below));
            return this;
        }
    }
}
