using System.Globalization;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>A press on a post for all: only who pressed sees the answer, and the post stays as it is.</summary>
public sealed class CommonPostTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();
    private readonly Guild _guild;
    private readonly Channel _channel;
    private readonly Seat _anna;

    public CommonPostTests()
    {
        _guild = _bot.Discord.NewGuild("Team");
        _channel = _guild.NewTextChannel("general");
        _anna = _bot.Discord.NewPerson("Anna").In(_channel);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Each_who_presses_is_answered_alone()
    {
        var ben = _bot.Discord.NewPerson("Ben").In(_channel);
        var post = await PostedAsync();

        var (annas, bens) = (_anna.Press("I'm in", post), ben.Press("I'm in", post));

        foreach (var pressed in new[] { annas, bens })
        {
            await pressed.AnsweredAsync();
            Assert.Equal((4, true, "pressed c:in:1"), (pressed.AnsweredWith, pressed.Original!.IsEphemeral, pressed.Original.Text));
        }

        Assert.Equal(post, _channel.Message(post.Id));
    }

    [Fact]
    public async Task An_answer_that_takes_long_is_put_off_and_comes_without_touching_the_post()
    {
        var mayAnswer = new TaskCompletionSource();
        _bot.BeforeTurn = _ => mayAnswer.Task;
        var post = await PostedAsync();

        var pressed = _anna.Press("I'm in", post);
        await pressed.UntilAsync(one => one.IsThinking, "a sign that the bot thinks");
        mayAnswer.SetResult();

        await pressed.UntilAsync(one => one.Original is { IsThinking: false, IsEphemeral: true, Text: "pressed c:in:1" }, "the answer");
        Assert.Equal(post, _channel.Message(post.Id));
    }

    [Fact]
    public async Task A_press_with_nothing_to_say_leaves_nobody_waiting_and_the_post_as_it_is()
    {
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented());
        var post = await PostedAsync();

        var pressed = _anna.Press("I'm in", post);

        await pressed.UntilAsync(one => one is { IsAnswered: true, Original: null }, "an end");
        Assert.Equal(post, Assert.Single(_channel.Messages));
    }

    [Fact]
    public async Task The_turn_knows_who_pressed_where_and_with_what_rights()
    {
        _guild.Let(_anna, 0x20);
        var post = await PostedAsync();

        await _anna.Press("I'm in", post).AnsweredAsync();

        var update = Assert.Single(_bot.Taken);
        Assert.Equal(Place.Channel("discord", Written(_channel.Id)), update.Origin);
        Assert.Equal((Written(_anna.Person.Id), "Anna"), (update.Actor.Account, update.Actor.Name));
        Assert.Equal(new Rights(Manages: true, BotPosts: true, BotAttaches: true), update.Rights);
        Assert.Null(update.DirectLink);
    }

    private static string Written(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task<ShownMessage> PostedAsync()
    {
        await _bot.ListeningAsync();
        await _bot.PostAsync(_channel, new Message(RichText.Plain("Shared recovery"), [[new Button("I'm in", "c:in:1")]]) { Card = "post" });
        return await _anna.ShowsAsync("Shared recovery");
    }
}
