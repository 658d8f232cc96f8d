using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Cards;

/// <summary>The answer is read half awake on a phone: all of it is on the screen at once.</summary>
public sealed class PhoneScreenTests
{
    private const int Columns = 40;
    private const int MostLines = 14;

    private static readonly RecoveryModel Model = new(DecisionOptions.Default);
    private static readonly AnswerCard Answers = new(new EnglishWording());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_answer_fits_onto_a_phone_before_it_is_unfolded(int seed)
    {
        var chance = new Random(seed);
        var seen = new Dictionary<Decision, int>();
        for (var i = 0; i < 10_000; i++)
        {
            var input = RandomDays.Input(chance);
            var decision = Model.Decide(input);
            var card = Answers.Of(new ClientDay.Answered(RandomDays.Date, input.CheckIn, decision), RandomDays.Around(chance, decision));
            var lines = Shown(card.Text);

            Assert.True(lines.Count <= MostLines, $"{lines.Count} lines:\n{string.Join('\n', lines)}");
            Assert.All(card.Rows, row => Assert.InRange(row.Count, 1, 5));
            Assert.InRange(card.Rows.Count, 1, 5);
            seen[decision.Decision] = seen.GetValueOrDefault(decision.Decision) + 1;
        }

        Assert.All(Enum.GetValues<Decision>(), decision => Assert.InRange(seen.GetValueOrDefault(decision), 50, 10_000));
    }

    [Fact]
    public void Lines_are_counted_as_they_are_read()
    {
        var chance = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, chance.Next(1, 30)).Select(_ => new string('x', chance.Next(1, 12))));
            var text = RichText.Of(new Block.Heading("Heading"), new Block.Bullets([[new Span(words)], [new Span("b")]]), RichText.Plain(words).Blocks[0]);

            Assert.Equal(Shown(text).Count, PhoneScreen.LinesOf(text));
        }
    }

    /// <summary>As the platforms write it: an empty line between blocks, none under a heading.</summary>
    private static List<string> Shown(RichText text)
    {
        var lines = Line.Of(text).SelectMany(block => block).ToList();
        var words = lines.Select((line, index) =>
            new string('\n', index == 0 ? 0 : line.Gap) + string.Concat(line.Spans.Select(span => span.Words)));
        return [.. PlainText.Lines(string.Concat(words), Columns)];
    }
}
