using RecoveryBot.Application.Turns;
using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord.Tests.Interactions;

/// <summary>When nothing more will answer an interaction, in whatever order that becomes known.</summary>
public sealed class AnswerCounterTests
{
    private readonly AnswerCounter _answers = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void It_is_over_with_the_last_of_those_that_are_expected(int answers)
    {
        _answers.Expect(new TurnTaken(IsNew: true, answers));

        for (var left = answers; left > 0; left--)
        {
            Assert.False(_answers.Over.IsCompleted);
            _answers.Settle();
        }

        Assert.True(_answers.Over.IsCompletedSuccessfully);
    }

    [Fact]
    public void An_answer_may_be_shown_before_it_is_known_how_many_there_are()
    {
        _answers.Settle();
        Assert.False(_answers.Over.IsCompleted);

        _answers.Expect(new TurnTaken(IsNew: true, Answers: 2));
        Assert.False(_answers.Over.IsCompleted);
        _answers.Settle();

        Assert.True(_answers.Over.IsCompletedSuccessfully);
    }

    [Fact]
    public void What_its_turn_said_is_not_taken_back()
    {
        _answers.Expect(new TurnTaken(IsNew: true, Answers: 1));

        _answers.ExpectNone();

        Assert.False(_answers.Over.IsCompleted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_an_update_that_was_taken_before_more_may_come(bool isNew)
    {
        _answers.Expect(new TurnTaken(isNew, Answers: 0));

        Assert.Equal(isNew, _answers.IsCertain);
    }

    [Fact]
    public async Task However_many_settle_at_once_none_is_missed()
    {
        const int Many = 1_000;
        var settling = Task.Run(() => Parallel.For(0, Many, _ => _answers.Settle()), TestContext.Current.CancellationToken);
        _answers.Expect(new TurnTaken(IsNew: true, Many));

        await settling;

        Assert.True(_answers.Over.IsCompletedSuccessfully);
    }
}
