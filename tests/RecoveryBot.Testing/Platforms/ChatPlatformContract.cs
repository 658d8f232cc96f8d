using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using Xunit;

namespace RecoveryBot.Testing.Platforms;

/// <summary>What every chat platform does alike. A platform's own class only says how to take a seat.</summary>
public abstract class ChatPlatformContract
{
    private long _messages;

    protected abstract IChatSeat TakeASeat();

    [Fact]
    public async Task What_is_said_first_stands_first()
    {
        var seat = TakeASeat();

        await Say(seat, Plain("Good morning."));
        await Say(seat, Plain("How did you sleep?"));

        var read = seat.Read();
        Assert.InRange(read.IndexOf("Good morning.", StringComparison.Ordinal), 0, read.IndexOf("How did you sleep?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sent_message_has_an_id_of_its_own()
    {
        var seat = TakeASeat();

        var ids = new[] { await Say(seat, Plain("One.")), await Say(seat, Plain("Two.")) };

        Assert.Equal(2, ids.OfType<SendOutcome.Sent>().Select(sent => sent.PlatformMessageId).Distinct().Count());
    }

    [Theory]
    [InlineData("[red]Ann[/]")]
    [InlineData("<b>Ann</b> &amp; Bob")]
    [InlineData("*Ann* _Bob_ ~~Cy~~ `Di` ||Ed||")]
    [InlineData("[Ann](https://example.org) @everyone <@&1>")]
    public async Task A_name_is_never_markup(string name)
    {
        var seat = TakeASeat();

        await Say(seat, Plain(name));

        Assert.Contains(name, seat.Read(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann\e[31m Bob\e[2J", "Ann[31m Bob[2J")]
    [InlineData("Ann\u0007\u009b Bob", "Ann Bob")]
    [InlineData("Ann\u202e Bob\u2066\u200b", "Ann Bob")]
    public async Task Characters_nobody_can_see_are_left_out(string name, string shown)
    {
        var seat = TakeASeat();

        await Say(seat, Plain(name));

        Assert.Contains(shown, seat.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pressed_button_sends_its_payload_back()
    {
        var seat = TakeASeat();
        await Say(seat, Card("How are you?", new Button("Fine", "form:q:1"), new Button("Tired", "form:q:2")));

        Assert.Equal(new Input.Press("form:q:2"), await seat.PressAsync("Tired"));
    }

    [Fact]
    public async Task A_changed_card_offers_its_new_buttons_only()
    {
        var seat = TakeASeat();
        var first = Assert.IsType<SendOutcome.Sent>(await Say(seat, Card("How are you?", new Button("Tired", "old"))));

        await Say(seat, Card("How sore?", new Button("Tired", "new")), shown: first.PlatformMessageId);

        Assert.Equal(new Input.Press("new"), await seat.PressAsync("Tired"));
    }

    [Fact]
    public async Task A_card_without_buttons_has_none_left_to_press()
    {
        var seat = TakeASeat();
        var first = Assert.IsType<SendOutcome.Sent>(await Say(seat, Card("How are you?", new Button("Tired", "old"))));

        await Say(seat, Card("Thank you."), shown: first.PlatformMessageId);

        await Assert.ThrowsAnyAsync<Exception>(() => seat.PressAsync("Tired"));
    }

    [Fact]
    public async Task A_chat_that_does_not_exist_is_unreachable()
    {
        var seat = TakeASeat();
        var elsewhere = Place.Direct(seat.Chat.Platform, "nobody-is-here");

        var outcome = await seat.Platform.SendAsync(
            new OutgoingMessage(1, elsewhere, Plain("Hello?"), null), TestContext.Current.CancellationToken);

        Assert.IsType<SendOutcome.Unreachable>(outcome);
    }

    [Fact]
    public async Task Being_cancelled_is_the_only_exception()
    {
        var seat = TakeASeat();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => seat.Platform.SendAsync(
            new OutgoingMessage(1, seat.Chat, Plain("Too late."), null), new CancellationToken(canceled: true)));
    }

    private static Message Plain(string words) => new(RichText.Plain(words), []);

    private static Message Card(string words, params Button[] buttons) =>
        new(RichText.Plain(words), buttons.Length == 0 ? [] : [buttons]) { Card = "today" };

    private Task<SendOutcome> Say(IChatSeat seat, Message message, string? shown = null) => seat.Platform.SendAsync(
        new OutgoingMessage(++_messages, seat.Chat, message, shown), TestContext.Current.CancellationToken);
}
