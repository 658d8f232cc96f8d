using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Tests.Fuzz;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using OurRoutes = RecoveryBot.OnDiscord.Rest.Routes;
using TheirRoutes = RecoveryBot.Testing.Discord.Routes;

namespace RecoveryBot.OnDiscord.Tests.Interactions;

/// <summary>One interaction from its first answer to the end of its token, on a clock of the test's own.</summary>
public sealed class PendingInteractionTests : IAsyncDisposable
{
    private readonly ImpatientTime _time = new();
    private readonly FakeDiscord _discord = FakeDiscord.Start(
        TimeProvider.System, new FakeDiscordSettings { HasSendLimits = false, HasInteractionsAddress = true });
    private readonly DiscordRest _rest;
    private readonly Seat _anna;

    public PendingInteractionTests()
    {
        _rest = new DiscordRest(new DiscordSettings(_discord.Token, new Uri(_discord.ApiUrl), "unused"), _time);
        _anna = _discord.NewPerson("Anna");
    }

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task It_lives_for_less_than_its_tokens_fifteen_minutes()
    {
        var open = Open(await SlashAsync());

        _time.Advance(TimeSpan.FromMinutes(14.4));
        Assert.True(open.IsAlive);
        _time.Advance(TimeSpan.FromMinutes(0.1));

        Assert.False(open.IsAlive);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(1, 2)]
    public async Task A_first_answer_that_fails_is_given_again(int failures, int requests)
    {
        var used = await SlashAsync();
        _discord.Faults.Next(TheirRoutes.Callback, Fault.ServerError, failures);

        var open = Open(used);
        var message = await RespondAsync(open);

        Assert.Equal(Written(used.Original!.Id), message);
        Assert.Equal(ResponseState.Acknowledged, open.ResponseState);
        Assert.Equal(requests, _discord.Counted.Requests(TheirRoutes.Callback));
    }

    [Fact]
    public async Task After_three_attempts_whoever_asked_for_it_has_to_try_again()
    {
        var used = await SlashAsync();
        _discord.Faults.Next(TheirRoutes.Callback, Fault.ServerError, times: 3);
        var open = Open(used);

        var failed = await Assert.ThrowsAsync<RestFailedException>(() => RespondAsync(open));

        Assert.IsType<RestFailure.TryLater>(failed.Failure);
        Assert.Equal(3, _discord.Counted.Requests(TheirRoutes.Callback));
        Assert.Equal(ResponseState.Waiting, open.ResponseState);
        Assert.Equal(Written(used.Id), open.Of.Id);
        Assert.NotNull(await RespondAsync(open));
    }

    [Fact]
    public async Task When_Discords_three_seconds_are_over_it_is_not_tried_a_second_time()
    {
        var open = Open(await SlashAsync());
        _discord.Faults.Always(TheirRoutes.Callback, Fault.ServerError);
        _time.Advance(TimeSpan.FromSeconds(2.9));

        await Assert.ThrowsAsync<RestFailedException>(() => RespondAsync(open));

        Assert.Equal(1, _discord.Counted.Requests(TheirRoutes.Callback));
    }

    [Fact]
    public async Task An_interaction_that_Discord_does_not_know_is_dead()
    {
        var used = await SlashAsync();
        var open = Open(used.Json.Replace(used.Token, "another", StringComparison.Ordinal));

        Assert.Null(await RespondAsync(open));

        Assert.Equal(ResponseState.Dead, open.ResponseState);
        Assert.False(open.IsAlive);
    }

    [Fact]
    public async Task A_form_that_Discord_refuses_is_our_fault_and_leaves_it_open()
    {
        var open = Open(await SlashAsync());
        var tooLong = new DiscordPage(new string('a', 2_001), []).ToResponse(ResponseType.ChannelMessageWithSource, isOnlyForOne: false);

        var failed = await Assert.ThrowsAsync<RestFailedException>(
            () => open.RespondAsync(tooLong, [], ResponseState.Acknowledged, Stop));

        Assert.IsType<RestFailure.Refused>(failed.Failure);
        Assert.True(open.IsAlive);
    }

    [Fact]
    public async Task After_a_restart_an_answer_that_was_taken_is_found_again()
    {
        var used = await SlashAsync();
        var message = await RespondAsync(Open(used));

        var again = Open(used);

        Assert.Equal(message, await RespondAsync(again));
        Assert.Equal(ResponseState.Acknowledged, again.ResponseState);
        Assert.Single(_anna.Messages);
    }

    [Fact]
    public async Task After_a_restart_one_that_was_put_off_is_still_to_be_answered()
    {
        var used = await SlashAsync();
        await Open(used).PutOffAsync(Stop);

        var again = Open(used);

        Assert.Null(await RespondAsync(again));
        Assert.Equal(ResponseState.Thinking, again.ResponseState);
        Assert.NotNull(await again.EditOriginalAsync(new DiscordPage("here", []), Stop));
        Assert.Equal("here", used.Original!.Text);
    }

    [Fact]
    public async Task Nobody_is_left_waiting_when_nothing_more_is_said()
    {
        var (waiting, thinking) = (await SlashAsync(), await SlashAsync());
        var late = Open(thinking);
        await late.PutOffAsync(Stop);

        await Open(waiting).CloseAsync(Stop);
        await late.CloseAsync(Stop);

        Assert.True(waiting.IsAnswered);
        Assert.Empty(_anna.Messages);
        Assert.Equal(ResponseState.Acknowledged, late.ResponseState);
    }

    [Fact]
    public async Task Whoever_answers_and_whoever_puts_off_wait_for_each_other_even_if_one_fails()
    {
        var open = Open(await SlashAsync());
        var mayEnd = new TaskCompletionSource<int>();
        var first = open.AloneAsync(() => mayEnd.Task);
        var second = open.AloneAsync(() => Task.FromResult(2));

        Assert.False(second.IsCompleted);
        mayEnd.SetException(new RestFailedException(new RestFailure.TryLater("gone")));

        await Assert.ThrowsAsync<RestFailedException>(() => first);
        Assert.Equal(2, await second.WaitAsync(Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Written(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private static Task<string?> RespondAsync(PendingInteraction open) => open.RespondAsync(
        new DiscordPage("hello", []).ToResponse(ResponseType.ChannelMessageWithSource, isOnlyForOne: false), [], ResponseState.Acknowledged, Stop, "hello");

    private PendingInteraction Open(Testing.Discord.Chats.Interaction used) => Open(used.Json);

    private PendingInteraction Open(string json) => new(InteractionParser.Read(Json.Of(json))!, _rest, _time);

    private async Task<Testing.Discord.Chats.Interaction> SlashAsync()
    {
        var commands = """[{"type":1,"name":"today","description":"today's answer"}]""";
        await _rest.SendAsync(OurRoutes.OverwriteGlobalCommands(Written(_discord.ApplicationId), Encoding.UTF8.GetBytes(commands)), Stop);
        return _anna.Slash("today");
    }

    /// <summary>Every short wait is over as soon as it begins.</summary>
    private sealed class ImpatientTime : FakeTimeProvider
    {
        private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime > TimeSpan.Zero && dueTime < Short)
            {
                Advance(dueTime);
            }

            return timer;
        }
    }
}
