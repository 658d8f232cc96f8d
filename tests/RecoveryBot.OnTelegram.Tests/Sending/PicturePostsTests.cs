using System.Globalization;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests.Sending;

/// <summary>What is posted for a whole group with a picture, and changed there.</summary>
public sealed class PicturePostsTests : IAsyncDisposable
{
    private static readonly byte[] One = Pixel("NkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static readonly byte[] Two = Pixel("Nk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly ScriptedBot _bot = new();
    private readonly Group _group;
    private readonly Seat _anna;
    private long _last;

    public PicturePostsTests()
    {
        _anna = _bot.Start().Telegram.NewPerson("Anna");
        _group = _bot.Telegram.NewGroup("Gym Nord", _anna);
        _group.AddBot(_anna);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_changed_post_shows_its_new_picture_in_the_same_message()
    {
        var shown = await SentAsync("The morning", One);

        Assert.Equal(shown, await SentAsync("The morning, 3 more", Two, shown));

        var post = Assert.Single(_group.Chat.FromBot);
        Assert.Equal("The morning, 3 more", post.Text);
        Assert.Equal(Two, Assert.IsType<Content.Photo>(post.Content).File.Bytes);
        Assert.NotNull(post.Button("Check in"));
    }

    [Fact]
    public async Task A_picture_that_stands_there_already_is_not_sent_again()
    {
        var shown = await SentAsync("The morning", One);

        await SentAsync("The morning, 3 more", One, shown);

        Assert.Equal("The morning, 3 more", Assert.Single(_group.Chat.FromBot).Text);
        Assert.Equal((0, 1), (_bot.Telegram.Counted.Requests("editMessageMedia"), _bot.Telegram.Counted.Requests("editMessageCaption")));
    }

    [Fact]
    public async Task Where_photos_may_not_be_sent_the_words_come_alone()
    {
        _group.Forbid("can_send_photos");

        var shown = await SentAsync("The morning", One);
        await SentAsync("The morning, 3 more", Two, shown);

        Assert.Equal("The morning, 3 more", Assert.IsType<Content.Words>(Assert.Single(_group.Chat.FromBot).Content).Text.Text);
    }

    [Fact]
    public async Task Once_photos_may_be_sent_the_words_get_their_picture()
    {
        _group.Forbid("can_send_photos");
        var shown = await SentAsync("The morning", One);
        _group.Forbid();

        Assert.Equal(shown, await SentAsync("The morning, 3 more", Two, shown));

        Assert.IsType<Content.Photo>(Assert.Single(_group.Chat.FromBot).Content);
    }

    [Fact]
    public async Task A_picture_that_could_not_be_made_anew_does_not_stay()
    {
        var shown = await SentAsync("The morning", One);

        await SentAsync("The morning, without Hal", file: null, shown);

        var post = Assert.Single(_group.Chat.FromBot);
        Assert.Equal("The morning, without Hal", post.Text);
        Assert.IsType<Content.Words>(post.Content);
    }

    [Fact]
    public async Task A_post_that_somebody_deleted_is_made_anew_once_and_no_more()
    {
        var shown = await SentAsync("first", One);
        Refused();
        var anew = await SentAsync("second", Two, shown);
        Refused();

        Assert.Equal(anew, await SentAsync("third", One, anew));

        Assert.Equal(["first", "second"], _group.Chat.FromBot.Select(post => post.Text));
    }

    [Fact]
    public async Task An_old_post_that_is_gone_is_not_made_anew()
    {
        var shown = await SentAsync("first", One);
        Refused();

        await SentAsync("corrected", Two, shown, isOnlyAnEdit: true);

        Assert.Equal(["first"], _group.Chat.FromBot.Select(post => post.Text));
    }

    [Fact]
    public async Task A_group_that_takes_no_words_is_closed_after_one_request()
    {
        _group.Forbid("can_send_messages");

        Assert.IsType<SendOutcome.Unreachable>(await SendAsync("The morning", file: null));

        Assert.Equal(1, _bot.Telegram.Counted.Requests("sendMessage"));
    }

    private static byte[] Pixel(string rest) => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m" + rest);

    private void Refused()
    {
        var gone = new Fault.Refuse(400, "Bad Request: message to edit not found");
        _bot.Telegram.Faults.Next("editMessageMedia", gone);
    }

    private Task<SendOutcome> SendAsync(string words, byte[]? file, string? shown = null, bool isOnlyAnEdit = false)
    {
        var message = Samples.Card(words) with { Rows = [[new Button("Check in", "!checkin")]], IsOnlyAnEdit = isOnlyAnEdit };
        var place = Place.Channel("telegram", _group.Chat.Id.ToString(CultureInfo.InvariantCulture));
        return _bot.Platform.SendAsync(
            new OutgoingMessage(++_last, place, message, shown) { File = file is null ? null : new AttachmentFile("fortnight.png", "image/png", file, "Two weeks") },
            TestContext.Current.CancellationToken);
    }

    private async Task<string> SentAsync(string words, byte[]? file, string? shown = null, bool isOnlyAnEdit = false) =>
        Assert.IsType<SendOutcome.Sent>(await SendAsync(words, file, shown, isOnlyAnEdit)).PlatformMessageId;
}
