using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>Whatever somebody does in a chat, and wherever, they hear something.</summary>
public sealed class TellingTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;

    public TellingTests() => _anna = _bot.Start().Telegram.NewPerson("Anna");

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Whatever_has_no_words_is_answered()
    {
        foreach (var sent in new[]
        {
            Oddities.Sticker, Oddities.Voice, Oddities.PictureWithoutWords, Oddities.Place, Oddities.Contact, Oddities.Poll, Oddities.Dice,
        })
        {
            var message = _anna.SendOther(sent);
            await _anna.Chat.ShowsAsync("no words", after: message);
        }
    }

    [Fact]
    public async Task What_stands_below_a_video_is_read()
    {
        _anna.SendOther(Oddities.Video("chest\nhurts"));

        await _anna.Chat.ShowsAsync("chest");
        Assert.DoesNotContain(_anna.Chat.FromBot, message => message.Text == "no words");
    }

    [Fact]
    public async Task What_is_corrected_is_heard_once_however_often_Telegram_tells_of_it()
    {
        var message = _anna.SendText("no pain");
        await _anna.Chat.ShowsAsync("no pain");

        var edited = _anna.Edit(message, "my knee hurts");
        await _anna.Chat.ShowsAsync("my knee hurts");
        _anna.EditIsToldAgain(edited);
        await _bot.Telegram.AllConfirmedAsync();
        _anna.SendText("and now?");
        await _anna.Chat.ShowsAsync("and now?");

        Assert.Equal(["no pain", "changed", "my knee hurts", "and now?"], _anna.Chat.FromBot.Select(shown => shown.Text));
    }

    [Fact]
    public async Task Whoever_asks_in_a_topic_is_shown_the_way_in_that_topic()
    {
        var (group, topic) = await ForumAsync();

        _anna.In(group, topic).SendCommand("today");

        Assert.Equal(topic, (await group.Chat.ShowsAsync("only at")).Thread);
    }

    [Fact]
    public async Task A_topic_that_is_deleted_meanwhile_leaves_the_general_one()
    {
        var (group, topic) = await ForumAsync();
        var gate = new TaskCompletionSource();
        _bot.BeforeTurn = _ => gate.Task;
        _anna.In(group, topic).SendCommand("today");

        group.DeleteTopic(topic);
        gate.SetResult();

        Assert.Null((await group.Chat.ShowsAsync("only at")).Thread);
        Assert.Equal(2, _bot.Telegram.Counted.Requests("sendMessage"));
    }

    [Fact]
    public async Task An_administrator_who_hides_is_told_why_nothing_happens_and_once_an_hour()
    {
        var (group, topic) = await ForumAsync();
        var hidden = _anna.In(group, topic).Anonymously();

        hidden.SendCommand("today");
        Assert.Equal(topic, (await group.Chat.ShowsAsync("who asks?")).Thread);
        hidden.SendCommand("today");
        _anna.In(group).Anonymously().SendCommand("week@recovery_test_bot");
        await _bot.Telegram.AllConfirmedAsync();
        _anna.In(group).SendCommand("today");
        await group.Chat.ShowsAsync("only at");

        Assert.Single(group.Chat.FromBot, message => message.Text == "who asks?");
    }

    [Fact]
    public async Task A_channel_is_told_why_nothing_happens_and_only_if_it_asks()
    {
        await _bot.Telegram.PolledAsync();
        var channel = _bot.Telegram.NewChannel("News", _anna);
        channel.AddBot(_anna, asAdministrator: true);

        _anna.In(channel).SendText("good morning everybody");
        _anna.In(channel).SendCommand("today");

        await channel.Chat.ShowsAsync("who asks?");
        Assert.Single(channel.Chat.FromBot);
    }

    [Fact]
    public async Task A_topic_that_is_closed_costs_one_request()
    {
        var (group, topic) = await ForumAsync();
        _bot.Telegram.Faults.Always("sendMessage", new Fault.Refuse(400, "Bad Request: TOPIC_CLOSED"));

        _anna.In(group, topic).SendCommand("today");
        await _bot.Telegram.UntilAsync(fake => fake.Counted.Requests("sendMessage") == 1, "a try");
        await _bot.Telegram.AllConfirmedAsync();
        _bot.Telegram.Faults.Clear();
        _anna.SendText("hello");
        await _anna.Chat.ShowsAsync("hello");

        Assert.Empty(group.Chat.FromBot);
    }

    private async Task<(Group Group, long Topic)> ForumAsync()
    {
        await _bot.Telegram.PolledAsync();
        var group = _bot.Telegram.NewSupergroup("Runners", _anna);
        group.AddBot(_anna);
        return (group, group.OpenTopic("Mornings"));
    }
}
