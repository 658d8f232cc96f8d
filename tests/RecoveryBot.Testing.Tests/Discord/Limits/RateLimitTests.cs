using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.Testing.Tests.Discord.Limits;

/// <summary>topics/rate-limits.mdx.</summary>
public sealed class RateLimitTests : DiscordTest
{
    [Fact]
    public async Task A_channel_takes_five_and_then_says_how_long_to_wait()
    {
        var sent = new List<PlainBot.Answer>();
        for (var number = 0; number < 6; number++)
        {
            sent.Add(await Bot.SayAsync(Chat, $"{number}"));
            Clock.Advance(TimeSpan.FromSeconds(0.5));
        }

        var refused = sent[5];
        Assert.Equal(["4", "3", "2", "1", "0"], sent.Take(5).Select(one => one.Header("X-RateLimit-Remaining")));
        Assert.Equal((429, 2.5, false), ((int)refused.Status, (double)refused.Json["retry_after"]!, (bool)refused.Json["global"]!));
        Assert.Equal(("user", "3"), (refused.Header("X-RateLimit-Scope"), refused.Header("Retry-After")));
        Assert.Equal(5, Ann.Messages.Count());
        Assert.Equal((1, 0), (Discord.Counted.TooManyRequests, Discord.Counted.Punished));
        Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True((await Bot.SayAsync(Chat, "after")).IsOk);
    }

    [Fact]
    public async Task The_headers_tell_the_bucket_and_when_it_is_full_again()
    {
        var sent = await Bot.SayAsync(Chat, "0");
        var edited = await Bot.PatchAsync($"channels/{Chat}/messages/{sent.Id}", new JsonObject { ["content"] = "1" });

        var reset = double.Parse(sent.Header("X-RateLimit-Reset"), CultureInfo.InvariantCulture);
        Assert.Equal((5.0, "5"), (reset - Clock.GetUtcNow().ToUnixTimeSeconds(), sent.Header("X-RateLimit-Limit")));
        Assert.Equal("5.000", sent.Header("X-RateLimit-Reset-After"));
        Assert.NotEqual(sent.Header("X-RateLimit-Bucket"), edited.Header("X-RateLimit-Bucket"));
    }

    [Fact]
    public async Task Another_channel_has_a_bucket_of_its_own()
    {
        for (var number = 0; number < 5; number++)
        {
            await Bot.SayAsync(Chat, $"{number}");
        }

        var other = await Bot.SayAsync(await Bot.OpenAsync(Discord.NewPerson("Bob")), "Hello.");

        Assert.Equal("4", other.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task Asking_during_the_wait_is_counted_once_it_was_told()
    {
        await SayAsync(times: 6);

        await SayAsync(times: 2);

        Assert.Equal((3, 2), (Discord.Counted.TooManyRequests, Discord.Counted.Punished));
    }

    [Fact]
    public async Task All_together_take_fifty_a_second()
    {
        // Two were used for Ann's channel and the commands.
        var people = Enumerable.Range(0, 25).Select(number => Discord.NewPerson($"P{number}")).ToList();
        people.ForEach(one => one.Write("Hello."));
        Clock.Advance(TimeSpan.FromSeconds(1));
        var sent = new List<PlainBot.Answer>();
        for (var number = 0; number < 51; number++)
        {
            sent.Add(await Bot.SayAsync($"{people[number % 25].Channel.Id}", "Hello."));
        }

        var refused = sent[50];
        Assert.All(sent.Take(50), one => Assert.True(one.IsOk));
        Assert.Equal((429, true), ((int)refused.Status, (bool)refused.Json["global"]!));
        Assert.Equal(("global", "true"), (refused.Header("X-RateLimit-Scope"), refused.Header("X-RateLimit-Global")));
        Assert.Equal(429, (int)(await Bot.GetAsync("users/@me")).Status);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await Bot.GetAsync("users/@me")).IsOk);
    }

    [Fact]
    public async Task Interactions_are_outside_of_the_global_limit()
    {
        Discord.Faults.Next(Routes.GetMe, new Fault.SlowDown(TimeSpan.FromSeconds(10), Scope.Global));
        await Bot.GetAsync("users/@me");
        var slash = Ann.Slash("checkin");

        Assert.Equal(429, (int)(await Bot.SayAsync(Chat, "Held back.")).Status);
        Assert.True((await Bot.CallbackAsync(slash, 4, new JsonObject { ["content"] = "At once." })).IsOk);
        Assert.True((await Bot.PostAsync(Bot.Webhook(slash), new JsonObject { ["content"] = "And more." })).IsOk);
    }

    [Fact]
    public async Task What_follows_an_interaction_shares_one_bucket_and_callbacks_have_none()
    {
        var slash = Ann.Slash("checkin");
        var callback = await Bot.CallbackAsync(slash, 4, new JsonObject { ["content"] = "0" });

        var followed = await Bot.PostAsync(Bot.Webhook(slash), new JsonObject { ["content"] = "1" });
        var edited = await Bot.PatchAsync($"{Bot.Webhook(slash)}/messages/@original", new JsonObject { ["content"] = "2" });

        Assert.Equal("", callback.Header("X-RateLimit-Bucket"));
        Assert.Equal(followed.Header("X-RateLimit-Bucket"), edited.Header("X-RateLimit-Bucket"));
        Assert.Equal("3", edited.Header("X-RateLimit-Remaining"));
    }

    [Fact]
    public async Task Another_s_fault_is_no_invalid_request()
    {
        Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(1), Scope.Shared));

        var refused = await Bot.SayAsync(Chat, "?");

        Assert.Equal((429, "shared"), ((int)refused.Status, refused.Header("X-RateLimit-Scope")));
        Assert.Equal(0, Discord.Counted.InvalidRequests);
    }

    private async Task SayAsync(int times)
    {
        for (var number = 0; number < times; number++)
        {
            await Bot.SayAsync(Chat, $"{number}");
        }
    }
}
