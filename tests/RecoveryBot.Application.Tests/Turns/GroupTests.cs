using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Turns;

/// <summary>What is personal stays between the person and the bot, wherever it was asked for.</summary>
public sealed class GroupTests : IAsyncDisposable
{
    private static readonly Place Group = Place.Channel("telegram", "-100");

    private readonly Bot _bot = new();

    public GroupTests() => _bot.Answer = (_, context) =>
        new Turn(context.Person ?? Samples.Consented()) { Messages = [Samples.Says("for Anna only")] };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_stranger_is_shown_the_way_and_nothing_is_kept()
    {
        await Said();

        Assert.Equal(["only at https://t.me/bot"], _bot.UnsentWords());
        Assert.Equal(Group, Assert.Single(_bot.Unsent()).To);
        Assert.Null(await _bot.Find());
    }

    [Fact]
    public async Task Somebody_known_is_answered_in_the_direct_chat()
    {
        await _bot.Hear("hello");

        await Said();

        Assert.All(_bot.Unsent(), message => Assert.Equal(Samples.Anna, message.To));
    }

    [Fact]
    public async Task Somebody_who_closed_the_direct_chat_is_shown_the_way()
    {
        _bot.Platform.Answers(new SendOutcome.Unreachable("blocked"));
        _bot.StartSending();
        await _bot.Hear("hello");
        await _bot.Idle();

        await Said();
        await _bot.Idle(Group);

        Assert.Equal(["only at https://t.me/bot"], _bot.Platform.WordsTo(Group));
    }

    [Fact]
    public async Task Who_opens_the_chat_again_is_written_to_again_and_told_nothing()
    {
        _bot.Platform.Answers(new SendOutcome.Unreachable("blocked"));
        _bot.StartSending();
        await _bot.Hear("hello");
        await _bot.Idle();
        Assert.True((await _bot.Find())?.Unreachable);
        _bot.Answer = (_, context) => new Turn(context.Person);

        await _bot.Hear(new Input.CameBack());

        Assert.False((await _bot.Find())?.Unreachable);
        Assert.Empty(_bot.Unsent());
    }

    private Task Said() => _bot.Turns.TakeAsync(
        new InboundUpdate(new Actor("telegram", Samples.Anna.Id), Group, "from the group", new Input.Command("today"))
        {
            DirectLink = "https://t.me/bot",
        },
        Bot.Stopping);
}
