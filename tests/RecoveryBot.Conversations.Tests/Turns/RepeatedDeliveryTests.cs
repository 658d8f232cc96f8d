using System.Text;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Turns.RandomWalk;

namespace RecoveryBot.Conversations.Tests.Turns;

/// <summary>Platforms deliver again, late and under new ids. A press still counts once.</summary>
public sealed class RepeatedDeliveryTests(ITestOutputHelper output)
{
    private const int Walks = 400;

    [Fact]
    public void Presses_delivered_again_in_any_order_leave_the_same_state()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var walk = 0; walk < Walks; walk++)
        {
            var person = walk % 4 == 0 ? null : Clients.Onboarded();
            var steps = new RandomWalk(chance).Take(person, steps: 30);

            var once = Play(person, steps, again: null);
            var again = Play(person, steps, chance);
            Assert.Equal(once.State, again.State);
            Assert.Equal(once.Decisions, again.Decisions);
        }
    }

    private static bool IsOfAStranger(Input.Press press) =>
        press.Payload.StartsWith("onboard|new", StringComparison.Ordinal) || press.Payload.StartsWith("group:agree:new", StringComparison.Ordinal);

    /// <summary>The final state and how many decisions were kept.</summary>
    private static (string State, int Decisions) Play(PersonState? person, IReadOnlyList<Step> steps, Random? again)
    {
        var delivered = new List<Input>();
        var decisions = 0;
        var repeats = 0;
        foreach (var step in steps)
        {
            Deliver(step.Input, step.FormId);

            // Whoever declined left no trace, so a late "yes" cannot be told from a change of mind.
            if (step.Input is Input.Press press && !IsOfAStranger(press))
            {
                delivered.Add(press);
            }

            for (var i = again?.Next(5) ?? 0; i > 0 && delivered.Count > 0; i--)
            {
                Deliver(delivered[again!.Next(delivered.Count)], $"x{++repeats}");
            }
        }

        // Which press came last is what repeating changes, and all it may change.
        return (person is null ? "" : Encoding.UTF8.GetString(StateCodec.Write(person with { LatestPress = null })), decisions);

        void Deliver(Input input, string formId)
        {
            var turn = RandomWalk.Conversation.Take(input, Context(person, formId));
            Assert.True(turn.Messages.Count > 0 || delivered.Contains(input));
            decisions += turn.Facts.Count;
            person = Restarted(turn.Person);
        }
    }
}
