using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests.Sending;

/// <summary>From what is saved to what stands in the chat, and what is made of every refusal.</summary>
public sealed class SendingTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;
    private readonly Seat _ben;

    public SendingTests()
    {
        _anna = _bot.Start().Telegram.NewPerson("Anna");
        _ben = _bot.Telegram.NewPerson("Ben");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_card_is_one_message_that_changes_in_place()
    {
        await Met(_anna);

        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        await _anna.Chat.ShowsAsync("How sore?");
        await _bot.SayAsync(_anna.Chat, Card("How stressed?", "Stressed"));
        await _anna.Chat.ShowsAsync("How stressed?");

        var card = Assert.Single(_anna.Chat.FromBot.Skip(1));
        Assert.NotNull(card.EditedAt);
        Assert.NotNull(card.Button("Stressed"));
        Assert.Null(card.Button("Sore"));
    }

    [Fact]
    public async Task The_same_words_again_are_fine()
    {
        await Met(_anna);

        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        await _anna.Chat.ShowsAsync("How sore?");
        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        await _bot.SayAsync(_anna.Chat, Samples.Says("next"));

        await _anna.Chat.ShowsAsync("next");
        Assert.Equal(1, _bot.Telegram.Counted.Requests("editMessageText"));
    }

    [Fact]
    public async Task A_card_below_is_a_new_message_and_the_old_one_loses_its_buttons()
    {
        await Met(_anna);

        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        var above = await _anna.Chat.ShowsAsync("How sore?");
        await _bot.SayAsync(_anna.Chat, Card("How sore, once more?", "Sore") with { Placement = Placement.Below });

        await _anna.Chat.ShowsAsync("once more");
        Assert.Empty(_anna.Chat.Message(above.Id)!.Buttons);
    }

    [Theory]
    [InlineData("Bad Request: message to edit not found")]
    [InlineData("Bad Request: message can't be edited")]
    public async Task A_card_that_cannot_be_edited_any_more_is_replaced(string refusal)
    {
        await Met(_anna);
        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        await _anna.Chat.ShowsAsync("How sore?");
        _bot.Telegram.Faults.Next("editMessageText", new Fault.Refuse(400, refusal));

        await _bot.SayAsync(_anna.Chat, Card("How stressed?", "Stressed"));

        await _anna.Chat.ShowsAsync("How stressed?");
        Assert.Equal(2, _anna.Chat.FromBot.Skip(1).Count());
    }

    [Fact]
    public async Task A_text_too_long_for_one_message_becomes_several_in_order_with_the_buttons_under_the_last()
    {
        await Met(_anna);

        await _bot.SayAsync(_anna.Chat, Long() with { Rows = [[new Button("Done", "done")]] });

        await _anna.Chat.FirstAsync(message => message.Button("Done") is not null, "the last page");
        Assert.Equal(["aaa", "bbb", "ccc"], _anna.Chat.FromBot.Skip(1).Select(message => message.Text[..3]));
        Assert.Single(_anna.Chat.FromBot, message => !message.Buttons.IsEmpty);
    }

    [Fact]
    public async Task A_page_that_failed_is_sent_again_and_the_pages_before_it_are_not()
    {
        await Met(_anna);
        var sends = _bot.Telegram.Counted.Requests("sendMessage");
        _bot.Telegram.Faults.Sometimes("sendMessage", Fault.Restart, share: 0.4);

        await _bot.SayAsync(_anna.Chat, Long());

        await _anna.Chat.ShowsAsync("ccc");
        Assert.Equal(["aaa", "bbb", "ccc"], _anna.Chat.FromBot.Skip(1).Select(message => message.Text[..3]));
        Assert.True(_bot.Telegram.Counted.Requests("sendMessage") > sends + 3, "The seed lets nothing fail.");
    }

    [Fact]
    public async Task A_picture_is_shown_and_any_other_file_offered_with_the_words_as_far_as_they_fit()
    {
        await Met(_anna);
        var platform = _bot.Platform;
        var words = RichText.Plain(new string('a', 1500));

        await Send(platform, words, new AttachmentFile("trend.png", "image/png", OnePixel));
        await Send(platform, words, new AttachmentFile("export.zip", "application/zip", new byte[] { 1, 2, 3 }));

        var sent = _anna.Chat.FromBot.Skip(1).ToList();
        Assert.IsType<Content.Photo>(sent[0].Content);
        Assert.IsType<Content.Document>(sent[1].Content);
        Assert.All(sent, message => Assert.Equal(new string('a', 1023) + "…", message.Text));
    }

    [Fact]
    public async Task Too_many_requests_in_one_chat_hold_that_chat_for_as_long_as_was_said_and_no_other()
    {
        await Met(_anna);
        await Met(_ben);
        _bot.Telegram.Faults.Next("sendMessage", new Fault.SlowDown(TimeSpan.FromSeconds(2)), chat: _anna.Chat.Id);
        _anna.SendText("one");
        _anna.SendText("two");
        await _bot.Telegram.UntilAsync(fake => fake.Counted.TooManyRequests == 1, "the refusal");
        _ben.SendText("meanwhile");

        await _ben.Chat.ShowsAsync("meanwhile");
        Assert.Single(_anna.Chat.FromBot);
        await _anna.Chat.ShowsAsync("two");
        Assert.Equal(0, _bot.Telegram.Counted.Punished);
        Assert.Equal(1, _bot.Telegram.Counted.TooManyRequests);
    }

    [Fact]
    public async Task A_second_chat_that_hears_it_within_a_second_holds_everybody()
    {
        await Met(_anna);
        await Met(_ben);
        var cem = _bot.Telegram.NewPerson("Cem");
        await Met(cem);
        foreach (var seat in (Seat[])[_anna, _ben])
        {
            _bot.Telegram.Faults.Next("sendMessage", new Fault.SlowDown(TimeSpan.FromSeconds(2)), chat: seat.Chat.Id);
            seat.SendText("now");
        }

        await _bot.Telegram.UntilAsync(fake => fake.Counted.TooManyRequests == 2, "both refusals");
        await _bot.HeldAsync();
        var held = DateTimeOffset.UtcNow;
        cem.SendText("everybody waits");

        var heard = await cem.Chat.ShowsAsync("everybody waits");
        Assert.InRange(heard.SentAt - held, TimeSpan.FromSeconds(0.8), TimeSpan.FromSeconds(9));
        await _anna.Chat.ShowsAsync("now");
        Assert.Equal(0, _bot.Telegram.Counted.Punished);
    }

    [Fact]
    public async Task A_chat_that_blocks_the_bot_costs_one_request_and_is_open_again_when_it_says_so()
    {
        await Met(_anna);
        var requests = _bot.Telegram.Counted.Requests("sendMessage");
        _anna.Block();
        await _bot.Telegram.AllConfirmedAsync();
        await _bot.SayAsync(_anna.Chat, Samples.Says("reminder") with { Priority = DeliveryPriority.Reminder });
        await _bot.Telegram.UntilAsync(fake => fake.Counted.Requests("sendMessage") == requests + 1, "the one request");
        await _bot.IdleAsync(Place.Direct("telegram", $"{_anna.Chat.Id}"));

        _anna.Unblock();
        await _bot.Telegram.AllConfirmedAsync();
        await _bot.SayAsync(_anna.Chat, Samples.Says("back") with { Priority = DeliveryPriority.Reminder });

        await _anna.Chat.ShowsAsync("back");
        Assert.Equal(requests + 2, _bot.Telegram.Counted.Requests("sendMessage"));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_is_written_to_under_its_new_id()
    {
        var group = _bot.Telegram.NewGroup("Runners", _anna);
        group.AddBot(_anna);
        var address = Place.Direct("telegram", $"{group.Chat.Id}");
        var super = group.Migrate(_anna);

        await _bot.SayAsync(group.Chat, Samples.Says("one"));
        await _bot.SayAsync(group.Chat, Samples.Says("two"));

        await super.Chat.ShowsAsync("two");
        Assert.Equal(["one", "two"], super.Chat.FromBot.Select(message => message.Text));
        await _bot.IdleAsync(address);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_message_whose_fate_is_unknown_is_sent_once_more_at_most(int times)
    {
        await Met(_anna);
        for (; times > 0; times--)
        {
            _bot.Telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied());
        }

        _anna.SendText("once or twice");
        _anna.SendText("after it");

        await _anna.Chat.ShowsAsync("after it");
        Assert.Equal(2, _anna.Chat.FromBot.Count(message => message.Text == "once or twice"));
        Assert.Equal(1, _bot.Telegram.Counted.Duplicates);
    }

    [Fact]
    public async Task A_summary_whose_fate_is_unknown_is_not_sent_again()
    {
        await Met(_anna);
        _bot.Telegram.Faults.Next("sendMessage", new Fault.ResetAfterApplied());

        await _bot.SayAsync(_anna.Chat, Samples.Says("summary") with { Priority = DeliveryPriority.Summary });
        await _bot.SayAsync(_anna.Chat, Samples.Says("after it") with { Priority = DeliveryPriority.Summary });

        await _anna.Chat.ShowsAsync("after it");
        Assert.Single(_anna.Chat.FromBot, message => message.Text == "summary");
    }

    [Fact]
    public async Task An_edit_whose_fate_is_unknown_doubles_nothing()
    {
        await Met(_anna);
        await _bot.SayAsync(_anna.Chat, Card("How sore?", "Sore"));
        await _anna.Chat.ShowsAsync("How sore?");
        _bot.Telegram.Faults.Next("editMessageText", new Fault.ResetAfterApplied());

        await _bot.SayAsync(_anna.Chat, Card("How stressed?", "Stressed"));
        await _bot.SayAsync(_anna.Chat, Samples.Says("after it"));

        await _anna.Chat.ShowsAsync("after it");
        Assert.Single(_anna.Chat.FromBot, message => message.Text == "How stressed?");
        Assert.Equal(0, _bot.Telegram.Counted.Duplicates);
    }

    [Fact]
    public async Task A_server_that_is_going_down_doubles_nothing()
    {
        await Met(_anna);
        _bot.Telegram.Faults.Next("sendMessage", Fault.Restart);

        _anna.SendText("once");

        await _anna.Chat.ShowsAsync("once");
        Assert.Single(_anna.Chat.FromBot, message => message.Text == "once");
    }

    private static readonly byte[] OnePixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Message Card(string words, string label) => Samples.Card(words) with { Rows = [[new Button(label, label)]] };

    private static Message Long() => new(
        new RichText([.. "abc".Select(letter => new Block.Paragraph([new Span(new string(letter, 3000))]))]), []);

    private static async Task Met(Seat seat)
    {
        seat.SendText("hello");
        await seat.Chat.ShowsAsync("hello");
    }

    private async Task Send(IChatPlatform platform, RichText words, AttachmentFile file) => Assert.IsType<SendOutcome.Sent>(
        await platform.SendAsync(
            new OutgoingMessage(1, Place.Direct("telegram", $"{_anna.Chat.Id}"), new Message(words, []), null) { File = file },
            TestContext.Current.CancellationToken));
}
