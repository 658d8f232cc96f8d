using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Tests.Rest;

/// <summary>Which request may leave when, on a clock of the test's own.</summary>
public sealed class RateLimiterTests
{
    private static readonly Duration Span = Duration.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new();
    private readonly RateLimiter _limiter;

    public RateLimiterTests() => _limiter = new RateLimiter(_time);

    [Fact]
    public async Task Routes_with_the_same_bucket_share_its_limit()
    {
        await LearnAsync(Send("1"), "shared", remaining: 2);
        await LearnAsync(Edit("1"), "shared", remaining: 1);

        var last = Enter(Send("1"));
        var tooMany = Enter(Edit("1"));

        Assert.True(last.IsCompletedSuccessfully);
        Assert.False(tooMany.IsCompleted);
        await AfterAsync(Span, tooMany);
    }

    [Fact]
    public async Task Channels_have_a_bucket_each()
    {
        await LearnAsync(Send("1"), "shared", remaining: 0);

        Assert.False(Enter(Send("1")).IsCompleted);
        Assert.True(Enter(Send("2")).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Routes_known_to_share_a_bucket_share_each_new_channels_from_the_first_request_on()
    {
        await LearnAsync(Send("1"), "shared", remaining: 4);
        await LearnAsync(Edit("1"), "shared", remaining: 4);

        await Enter(Send("2"));

        Assert.False(Enter(Edit("2")).IsCompleted);
    }

    [Fact]
    public async Task Until_the_first_answer_only_one_request_is_on_its_way()
    {
        var first = await Enter(Send("1"));
        var second = Enter(Send("1"));

        Assert.False(second.IsCompleted);
        _limiter.Leave(first, Told("x", remaining: 3));

        await second.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_is_on_its_way_counts_when_its_bucket_turns_out_to_be_shared()
    {
        await LearnAsync(Send("2"), "shared", remaining: 1);
        var edit = await Enter(Edit("1"));
        await Enter(Edit("2"));

        _limiter.Leave(edit, Told("shared", remaining: 4));

        Assert.False(Enter(Send("2")).IsCompleted);
    }

    [Fact]
    public async Task Renamed_while_requests_are_on_their_way_none_too_many_leaves()
    {
        await LearnAsync(Send("1"), "old", remaining: 4);
        await LearnAsync(Edit("1"), "new", remaining: 4);
        var first = await Enter(Send("1"));
        await Enter(Send("1"));
        await Enter(Send("1"));

        // Two are still on their way, and two are left.
        _limiter.Leave(first, Told("new", remaining: 2));

        Assert.False(Enter(Send("1")).IsCompleted);
        Assert.False(Enter(Edit("1")).IsCompleted);
    }

    [Fact]
    public async Task What_was_on_its_way_has_landed_in_the_bucket_it_was_moved_to()
    {
        await LearnAsync(Send("1"), "new", remaining: 4);
        await LearnAsync(Edit("1"), "old", remaining: 4);
        var (first, second) = (await Enter(Edit("1")), await Enter(Edit("1")));
        _limiter.Leave(first, Told("new", remaining: 1));
        var waiting = Enter(Send("1"));

        Assert.False(waiting.IsCompleted);
        _limiter.Leave(second, Told("new", remaining: 1));

        await waiting.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Told_to_wait_one_bucket_waits_and_the_others_go_on()
    {
        _limiter.Leave(await Enter(Send("1")), null);
        _limiter.Hold(Send("1"), Span);

        var held = Enter(Send("1"));

        Assert.False(held.IsCompleted);
        Assert.True(Enter(Send("2")).IsCompletedSuccessfully);
        await AfterAsync(Span, held);
    }

    [Theory]
    [InlineData(LimitScope.Bot, true)]
    [InlineData(LimitScope.Address, false)]
    public async Task Told_to_wait_altogether_interactions_wait_only_for_the_address(object scope, bool mayInteract)
    {
        _limiter.HoldAll(Span, (LimitScope)scope);

        var message = Enter(Send("1"));

        Assert.False(message.IsCompleted);
        Assert.Equal(mayInteract, Enter(Answer("t")).IsCompletedSuccessfully);
        await AfterAsync(Span, message);
    }

    [Fact]
    public async Task The_whole_bot_keeps_to_forty_five_a_second_but_for_interactions()
    {
        for (var channel = 0; channel < 45; channel++)
        {
            Assert.True(Enter(Send(Written(channel))).IsCompletedSuccessfully);
        }

        var tooMany = Enter(Send("another"));

        Assert.False(tooMany.IsCompleted);
        Assert.True((await Enter(Answer("t"))).Request.IsByInteraction);
    }

    [Fact]
    public async Task Of_many_buckets_the_idle_ones_are_forgotten_and_the_others_are_not()
    {
        await LearnAsync(Answer("idle"), "callbacks", remaining: 4);
        _time.Advance(Span.ToTimeSpan());
        await LearnAsync(Answer("spent"), "callbacks", remaining: 0, reset: 2000);
        var busy = await Enter(Answer("busy"));
        _limiter.Hold(Answer("held"), Span);
        for (var number = 0; number < 1_100; number++)
        {
            _limiter.Leave(await Enter(Answer(Written(number))), null);
        }

        // Forgotten, it takes one until its answer is there, as if it had never been.
        Assert.True(Enter(Answer("idle")).IsCompletedSuccessfully);
        Assert.False(Enter(Answer("idle")).IsCompleted);
        Assert.False(Enter(Answer("spent")).IsCompleted);
        Assert.False(Enter(Answer("busy")).IsCompleted);
        Assert.False(Enter(Answer("held")).IsCompleted);
        _limiter.Leave(busy, null);
    }

    [Fact]
    public async Task Whoever_waits_can_be_told_to_stop()
    {
        using var stop = new CancellationTokenSource();
        await Enter(Send("1"));
        var waiting = _limiter.EnterAsync(Send("1"), stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private static RestRequest Send(string channel) => Routes.CreateMessage(channel, [], []);

    private static RestRequest Edit(string channel) => Routes.EditMessage(channel, "5", []);

    private static RestRequest Answer(string token) => Routes.CreateInteractionResponse("5", token, [], []);

    private static RateLimitHeaders Told(string name, int remaining, double reset = 1000) => new(name, 5, remaining, reset, Span);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Task<RateLimiter.Pass> Enter(RestRequest request) => _limiter.EnterAsync(request, TestContext.Current.CancellationToken);

    private async Task LearnAsync(RestRequest request, string name, int remaining, double reset = 1000) =>
        _limiter.Leave(await Enter(request), Told(name, remaining, reset));

    private async Task AfterAsync(Duration wait, Task entering)
    {
        Assert.False(entering.IsCompleted);
        _time.Advance(wait.ToTimeSpan() + TimeSpan.FromMilliseconds(1));
        await entering.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }
}
