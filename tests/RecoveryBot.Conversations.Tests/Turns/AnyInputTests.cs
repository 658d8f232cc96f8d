using System.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>Whatever is written, tapped or forged gets an answer that helps and leaves a state that can be saved.</summary>
public sealed class AnyInputTests(ITestOutputHelper output)
{
    private const int Inputs = 100_000;
    private const int LongestMessage = 4096;
    private const int LongestPayload = 64;

    private static readonly string[] Words =
    [
        "sleep", "slept", "sore", "not", "no", "pain", "stress", "mood", "very", "7", "-1", "99999999999999999999", "2.5",
        "6,5", "h", "hours", "days", "as usual", "fine", "yes", "back", "skip", "done", "|", "/", "\n", "\0", "🙂", "é", "ß",
        "\ud800", "<b>", "'; --", "new york", "utc+2", "7:61", "chest pain", "min", ",", ".", "and", "but",
    ];

    [Fact]
    public void Every_input_in_every_state_is_answered()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var steps = Enumerable.Range(0, 100)
            .SelectMany(i => new RandomWalk(chance).Take(i % 3 == 0 ? null : Clients.Onboarded(), steps: 30))
            .ToList();
        var payloads = steps.Select(step => step.Input).OfType<Input.Press>().Select(press => press.Payload).ToList();
        for (var i = 0; i < Inputs; i++)
        {
            Answers(steps[chance.Next(steps.Count)].Before, Random(chance, payloads));
        }
    }

    private static void Answers(PersonState? person, Input input)
    {
        var turn = RandomWalk.Conversation.Take(input, RandomWalk.Context(person, "fuzz"));

        // Of a tap that is told again at once the first answer stands there already.
        if (!(input is Input.Press press && press.Payload == person?.LatestPress?.Payload))
        {
            Assert.NotEmpty(turn.Messages);
        }

        Assert.All(turn.Messages, Readable);
        RandomWalk.Restarted(turn.Person);
    }

    private static void Readable(Message message)
    {
        Assert.InRange(PlainText.Of(message.Text).Trim().Length, 1, LongestMessage);
        Assert.All(message.Rows.SelectMany(row => row), button =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Payload), 1, LongestPayload);
            Assert.NotEmpty(button.Label);
        });
    }

    private static Input Random(Random chance, IReadOnlyList<string> payloads) => chance.Next(7) switch
    {
        0 => new Input.Press(payloads[chance.Next(payloads.Count)]),
        1 or 2 => new Input.Press(Mutated(payloads[chance.Next(payloads.Count)], chance)),
        3 => new Input.Command(Line(chance), Line(chance)),
        4 => new Input.Edited(Input.Written(Line(chance))),
        _ => new Input.Typed(Line(chance)),
    };

    private static string Line(Random chance) => string.Join(
        chance.Next(3) == 0 ? "" : " ",
        Enumerable.Range(0, chance.Next(8)).Select(_ => Words[chance.Next(Words.Length)]));

    private static string Mutated(string payload, Random chance)
    {
        var letters = payload.ToList();
        for (var changes = chance.Next(1, 4); changes > 0 && letters.Count > 0; changes--)
        {
            var at = chance.Next(letters.Count);
            switch (chance.Next(4))
            {
                case 0:
                    letters.RemoveAt(at);
                    break;
                case 1:
                    letters.Insert(at, (char)chance.Next(32, 127));
                    break;
                case 2:
                    letters[at] = (char)chance.Next(48, 58);
                    break;
                default:
                    letters = [.. letters.Take(at)];
                    break;
            }
        }

        return new string([.. letters]);
    }
}
