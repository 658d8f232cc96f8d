using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Rest;

/// <summary>interactions/receiving-and-responding.mdx.</summary>
public sealed class InteractionTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Nobody_answered_within_three_seconds()
    {
        var slash = Ann.Slash("checkin");
        Clock.Advance(TimeSpan.FromSeconds(2.9));
        var isEarly = slash.HasFailed;

        Clock.Advance(TimeSpan.FromSeconds(0.1));
        await slash.UntilAsync(one => one.HasFailed, "failed");
        var late = await Bot.CallbackAsync(slash, 4, Say("Too late."));

        Assert.False(isEarly);
        Assert.Equal((404, 10062), late.Refusal);
        Assert.Equal((1, 0), (Discord.Counted.CallbacksTooLate, Discord.Counted.Callbacks));
        Assert.Empty(Ann.Messages);
    }

    [Fact]
    public async Task The_first_answer_is_the_only_one()
    {
        var slash = Ann.Slash("checkin");
        await Bot.CallbackAsync(slash, 4, Say("One."));

        var second = await Bot.CallbackAsync(slash, 4, Say("Two."));

        Assert.Equal((400, 40060), second.Refusal);
        Assert.Equal(1, Discord.Counted.DoubleCallbacks);
        Assert.Equal("One.", Ann.Messages.Single().Text);
    }

    [Fact]
    public async Task A_wrong_token_or_id_is_unknown()
    {
        var slash = Ann.Slash("checkin");

        var token = await Bot.PostAsync($"interactions/{slash.Id}/nonsense/callback", new JsonObject { ["type"] = 5 });
        var id = await Bot.PostAsync($"interactions/{slash.Id + 1}/{slash.Token}/callback", new JsonObject { ["type"] = 5 });

        Assert.Equal(((404, 10062), (404, 10062)), (token.Refusal, id.Refusal));
    }

    [Fact]
    public async Task A_callback_needs_no_token_of_the_bot()
    {
        using var stranger = new PlainBot(Discord, token: "wrong");
        var slash = Ann.Slash("checkin");

        Assert.True((await stranger.CallbackAsync(slash, 4, Say("By its own token."))).IsOk);
        Assert.True((await stranger.PostAsync(Bot.Webhook(slash), Say("And more."))).IsOk);
    }

    [Fact]
    public async Task With_response_tells_of_the_message()
    {
        var slash = Ann.Slash("checkin");

        var answer = await Bot.CallbackAsync(slash, 4, Say("One."), "?with_response=true");

        Assert.Equal($"{slash.Id}", (string?)answer.Json["interaction"]!["id"]);
        Assert.Equal($"{slash.Original!.Id}", (string?)answer.Json["interaction"]!["response_message_id"]);
        Assert.Equal((4, "One."), ((int)answer.Json["resource"]!["type"]!, (string?)answer.Json["resource"]!["message"]!["content"]));
    }

    [Fact]
    public async Task With_response_tells_of_a_deferred_answer_without_showing_it()
    {
        var answer = await Bot.CallbackAsync(Ann.Slash("checkin"), 5, new JsonObject { ["flags"] = 64 }, "?with_response=true");

        var about = answer.Json["interaction"]!;
        Assert.Equal((true, true), ((bool)about["response_message_loading"]!, (bool)about["response_message_ephemeral"]!));
        Assert.Null(answer.Json["resource"]);
    }

    [Fact]
    public async Task A_deferred_answer_thinks_until_it_is_edited()
    {
        var slash = Ann.Slash("checkin");
        await Bot.CallbackAsync(slash, 5);
        var thinking = (slash.IsThinking, Ann.Read());
        Clock.Advance(TimeSpan.FromMinutes(14));

        await Bot.PatchAsync($"{Bot.Webhook(slash)}/messages/@original", Say("Here it is."));

        Assert.Equal((true, "bot: is thinking…"), thinking);
        Assert.False(slash.IsThinking);
        Assert.Equal("Here it is.", (string?)(await Bot.GetAsync($"{Bot.Webhook(slash)}/messages/@original")).Json["content"]);
        Assert.Null(Ann.Messages.Single().EditedAt);
    }

    [Fact]
    public async Task The_first_message_after_a_deferred_answer_takes_its_place_and_the_next_stands_below()
    {
        var slash = Ann.Slash("checkin");
        await Bot.CallbackAsync(slash, 5, new JsonObject { ["flags"] = 64 });

        await Bot.PostAsync(Bot.Webhook(slash), Say("One."));
        var second = await Bot.PostAsync(Bot.Webhook(slash), Say("Two."));
        await Bot.PatchAsync($"{Bot.Webhook(slash)}/messages/{second.Id}", Say("Two, edited."));

        Assert.Equal("bot (only you): One.\nbot: Two, edited.", Ann.Read());
    }

    [Fact]
    public async Task After_fifteen_minutes_the_token_is_good_for_nothing()
    {
        var slash = Ann.Slash("checkin");
        await Bot.CallbackAsync(slash, 5);
        Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal((401, 50027), (await Bot.PostAsync(Bot.Webhook(slash), Say("Late."))).Refusal);
        Assert.Equal((401, 50027), (await Bot.PatchAsync($"{Bot.Webhook(slash)}/messages/@original", Say("Late."))).Refusal);
        Assert.True(slash.IsThinking);
    }

    [Fact]
    public async Task Before_the_first_answer_nothing_can_follow()
    {
        var slash = Ann.Slash("checkin");

        Assert.Equal((404, 10015), (await Bot.PostAsync(Bot.Webhook(slash), Say("Early."))).Refusal);
    }

    [Fact]
    public async Task An_answer_may_be_taken_back()
    {
        var slash = Ann.Slash("checkin");
        await Bot.CallbackAsync(slash, 4, Say("Oops."));

        await Bot.DeleteAsync($"{Bot.Webhook(slash)}/messages/@original");

        Assert.Empty(Ann.Messages);
        Assert.Equal((404, 10008), (await Bot.GetAsync($"{Bot.Webhook(slash)}/messages/@original")).Refusal);
    }

    [Fact]
    public async Task A_press_may_be_acknowledged_and_its_message_edited_later()
    {
        await Bot.SayAsync(Chat, "?", PlainBot.Row(("Yes", "y")));
        var press = Ann.Press("Yes");

        await Bot.CallbackAsync(press, 6);
        await Bot.PatchAsync($"{Bot.Webhook(press)}/messages/@original", Say("!"));

        Assert.Equal("bot: ! [Yes]", Ann.Read());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_command_is_not_answered_like_a_press(int type) =>
        Assert.Equal((400, 50035), (await Bot.CallbackAsync(Ann.Slash("checkin"), type, Say("?"))).Refusal);

    [Fact]
    public async Task An_answer_is_held_to_the_same_limits()
    {
        var slash = Ann.Slash("checkin");

        var long_ = await Bot.CallbackAsync(slash, 4, Say(new string('a', 2_001)));
        var nonce = await Bot.CallbackAsync(slash, 4, new JsonObject { ["content"] = "?", ["nonce"] = "1" });
        var empty = await Bot.CallbackAsync(slash, 4, new JsonObject());

        Assert.NotNull(long_.Json["errors"]!["data"]!["content"]);
        Assert.Equal(((400, 50035), (400, 50006)), (nonce.Refusal, empty.Refusal));
        Assert.False(slash.IsAnswered);
    }

    [Fact]
    public async Task Who_sees_a_message_is_said_when_it_is_made_and_not_when_it_is_changed()
    {
        await Bot.SayAsync(Chat, "?", PlainBot.Row(("Yes", "y")));
        var press = Ann.Press("Yes");

        Assert.Equal((400, 50035), (await Bot.CallbackAsync(press, 7, new JsonObject { ["content"] = "!", ["flags"] = 64 })).Refusal);
        Assert.False(press.IsAnswered);
    }

    [Fact]
    public async Task An_answer_pings_people_unless_it_says_otherwise()
    {
        await Bot.CallbackAsync(Ann.Slash("checkin"), 4, Say($"@everyone <@{Ann.Person.Id}>"));

        Assert.Equal(1, Discord.Counted.Pings);
    }

    private static JsonObject Say(string content) => new() { ["content"] = content };
}
