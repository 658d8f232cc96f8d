using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.OnDiscord.Pages;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;
using OurRoutes = RecoveryBot.OnDiscord.Rest.Routes;
using TheirRoutes = RecoveryBot.Testing.Discord.Routes;

namespace RecoveryBot.OnDiscord.Tests.Rest;

/// <summary>The REST client by itself against the fake Discord and its limits.</summary>
public sealed class DiscordRestTests : IAsyncDisposable
{
    private readonly FakeDiscord _discord = FakeDiscord.Start(
        TimeProvider.System, new FakeDiscordSettings { BucketRefill = TimeSpan.FromSeconds(1) });
    private readonly DiscordRest _rest;

    public DiscordRestTests() =>
        _rest = new DiscordRest(new DiscordSettings(_discord.Token, new Uri(_discord.ApiUrl), "unused"), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task Forty_messages_in_each_of_eight_channels_arrive_without_one_complaint()
    {
        var channels = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => OpenAsync($"Person {number}")));

        await Task.WhenAll(channels.SelectMany(channel => Enumerable.Range(0, 40).Select(number => SendAsync(channel, number))));

        Assert.Equal(320, _discord.Counted.MessagesCreated);
        Assert.Equal(0, _discord.Counted.TooManyRequests);
    }

    [Fact]
    public async Task A_message_sent_again_with_its_nonce_is_the_same_message()
    {
        var channel = await OpenAsync("Anna");

        var first = await SendAsync(channel, 1);
        var second = await SendAsync(channel, 1);

        Assert.Equal(SentMessage.IdOf(first), SentMessage.IdOf(second));
        Assert.Equal(1, _discord.Counted.MessagesCreated);
    }

    [Theory]
    [InlineData(Scope.User, LimitScope.Bucket)]
    [InlineData(Scope.Shared, LimitScope.Bucket)]
    [InlineData(Scope.Global, LimitScope.Bot)]
    [InlineData(Scope.Edge, LimitScope.Address)]
    public async Task A_wait_is_for_whom_Discord_says(Scope told, object understood)
    {
        var channel = await OpenAsync("Anna");
        _discord.Faults.Next(TheirRoutes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(1), told));

        var failed = await Assert.ThrowsAsync<RestFailedException>(() => SendAsync(channel, 1));
        await SendAsync(channel, 1);

        Assert.Equal((LimitScope)understood, Assert.IsType<RestFailure.RateLimited>(failed.Failure).Scope);
        Assert.Equal(0, _discord.Counted.Punished);
    }

    [Fact]
    public void After_a_thousand_refusals_nothing_more_is_sent_for_a_while()
    {
        var time = new FakeTimeProvider();
        var invalid = new InvalidRequests(time);
        for (var refusal = 0; refusal < InvalidRequests.Most; refusal++)
        {
            Assert.Equal(NodaTime.Duration.Zero, invalid.Wait());
            invalid.Add();
        }

        Assert.Equal(NodaTime.Duration.FromMinutes(10), invalid.Wait());
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(NodaTime.Duration.Zero, invalid.Wait());
    }

    [Fact]
    public async Task A_storm_of_refusals_ends_long_before_Discord_locks_us_out()
    {
        // Outside the global limit, so that the storm does not take minutes.
        _discord.Faults.Always(TheirRoutes.DeleteOriginal, new Fault.Refuse(403, "Missing Access"));
        RestFailure? last = null;

        for (var request = 0; request < InvalidRequests.Most + 5; request++)
        {
            last = (await Assert.ThrowsAsync<RestFailedException>(
                () => _rest.SendAsync(OurRoutes.DeleteOriginalResponse("1", $"token{request}"), Stop))).Failure;
        }

        Assert.IsType<RestFailure.InvalidRequestLimit>(last);
        Assert.Equal(InvalidRequests.Most, _discord.Counted.Requests(TheirRoutes.DeleteOriginal));
        // Answers and chats are counted apart, so that neither stops the other.
        Assert.NotEmpty(await OpenAsync("Anna"));
    }

    [Fact]
    public async Task What_an_edge_in_front_of_Discord_refuses_is_held_and_not_given_up()
    {
        var channel = await OpenAsync("Anna");
        _discord.Faults.Next(TheirRoutes.CreateMessage, new Fault.Garbage(403, "<html><body>Access denied</body></html>"));

        var failed = await Assert.ThrowsAsync<RestFailedException>(() => SendAsync(channel, 1));

        Assert.Equal(new RestFailure.RateLimited(NodaTime.Duration.FromSeconds(30), LimitScope.Address), failed.Failure);
    }

    [Theory]
    [InlineData(403, """{"message":"internal network error","code":40333}""", 30)]
    [InlineData(429, """{"message":"the channel has hit the write rate limit","retry_after":8,"code":20028}""", 8)]
    [InlineData(429, """{"message":"slow","retry_after":31536000,"global":true}""", 3600)]
    [InlineData(429, """{"message":"slow","retry_after":1e300,"global":true}""", 3600)]
    [InlineData(429, """{"message":"slow","retry_after":1e999,"global":true}""", 3600)]
    [InlineData(429, """{"message":"slow","retry_after":-5,"global":true}""", 30)]
    [InlineData(429, """{"message":"slow","retry_after":"soon","global":true}""", 30)]
    public void No_wait_is_longer_than_an_hour_and_a_longer_one_is_known_for_what_it_is(int status, string body, int seconds)
    {
        using var response = new HttpResponseMessage();

        var fast = Assert.IsType<RestFailure.RateLimited>(RestResponseParser.Failure(
            (System.Net.HttpStatusCode)status, response.Headers, System.Text.Encoding.UTF8.GetBytes(body)));

        Assert.Equal((NodaTime.Duration.FromSeconds(seconds), seconds == 3600), (fast.Wait, fast.IsAbsurd));
    }

    [Theory]
    [InlineData("""{"code":50007}""", 50007)]
    [InlineData("""{"code":1e300}""", 0)]
    [InlineData("""{"code":"50007"}""", 0)]
    [InlineData("""[]""", 0)]
    public void A_refusal_of_Discords_own_is_one_whatever_its_code(string body, int code)
    {
        using var response = new HttpResponseMessage();

        Assert.Equal(
            new RestFailure.Refused(403, code),
            RestResponseParser.Failure(System.Net.HttpStatusCode.Forbidden, response.Headers, System.Text.Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task An_answer_without_end_is_a_broken_one()
    {
        var channel = await OpenAsync("Anna");
        _discord.Faults.Next(TheirRoutes.CreateMessage, new Fault.Garbage(200, $$"""{"id":"1","content":"{{new string('a', 6 * 1024 * 1024)}}"}"""));

        var failed = await Assert.ThrowsAsync<RestFailedException>(() => SendAsync(channel, 1));

        // And not because it was read to its end and is no JSON.
        Assert.StartsWith("connection broken", Assert.IsType<RestFailure.OutcomeUnknown>(failed.Failure).Why, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<string> OpenAsync(string name) => SentMessage.IdOf(await _rest.SendAsync(
        OurRoutes.CreateDirectChannel(JsonSerializer.SerializeToUtf8Bytes(new { recipient_id = $"{_discord.NewPerson(name).Person.Id}" })), Stop))!;

    private Task<JsonElement> SendAsync(string channel, int number) => _rest.SendAsync(
        OurRoutes.CreateMessage(channel, new DiscordPage($"message {number}", []).ToJson($"{channel[^6..]}.{number}"), []), Stop);
}
