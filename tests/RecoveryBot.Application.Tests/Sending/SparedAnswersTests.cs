using RecoveryBot.Application.Sending;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>A chat that is closed to what nobody asked for, while answers have another way.</summary>
public sealed class SparedAnswersTests : IAsyncDisposable
{
    private readonly Bot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Answers_that_wait_behind_what_did_not_arrive_are_sent_all_the_same()
    {
        await _bot.Hear("closed");
        await _bot.Hear("first");
        await _bot.Hear("second");
        _bot.Platform.Answers(new SendOutcome.Unreachable("closed", SparesAnswers: true));

        _bot.StartSending();
        await _bot.Idle();

        Assert.Equal(["closed", "first", "second"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }
}
