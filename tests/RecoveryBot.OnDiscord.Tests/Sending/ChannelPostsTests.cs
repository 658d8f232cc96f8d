using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Platforms;
using Routes = RecoveryBot.Testing.Discord.Routes;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>What is posted for all, changed, and what becomes of a channel that takes nothing more.</summary>
public sealed class ChannelPostsTests : IAsyncDisposable
{
    private readonly FakeDiscord _discord = FakeDiscord.Start(TimeProvider.System, new() { HasSendLimits = false });
    private readonly FakeTimeProvider _time = new();
    private readonly RecordedHealth _health = new();
    private readonly DiscordRest _rest;
    private readonly ChannelPosts _posts;
    private readonly Channel _channel;
    private long _last;

    public ChannelPostsTests()
    {
        _rest = new DiscordRest(new DiscordSettings(_discord.Token, new Uri(_discord.ApiUrl), "unused"), TimeProvider.System);
        _posts = new ChannelPosts(_rest, new DiscordPages(ScriptedBot.Words), new SendingTroubles(_health), _time);
        _channel = _discord.NewGuild("Team").NewTextChannel("general");
    }

    public async ValueTask DisposeAsync()
    {
        _rest.Dispose();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task A_post_is_made_once_and_changed_where_it_stands_and_pings_nobody()
    {
        var shown = await SentAsync(Samples.Card("@everyone 1 taking part"));

        Assert.Equal(shown, await SentAsync(Samples.Card("@everyone 2 taking part"), shown));

        Assert.Equal("@everyone 2 taking part", Assert.Single(_channel.FromBot).Content.Replace("\\", "", StringComparison.Ordinal));
        Assert.Equal(0, _discord.Counted.Pings);
    }

    [Fact]
    public async Task Tried_again_it_is_the_same_post()
    {
        var post = Post(Samples.Says("Good morning"), shown: null);
        _discord.Faults.Next(Routes.CreateMessage, new Fault.ResetAfterApplied());

        Assert.IsType<SendOutcome.TryLater>(await _posts.SendAsync(post, "n1", Stop));
        Assert.IsType<SendOutcome.Sent>(await _posts.SendAsync(post, "n1", Stop));

        Assert.Single(_channel.FromBot);
    }

    [Theory]
    [InlineData(404, 10003)]
    [InlineData(404, 10004)]
    [InlineData(403, 50001)]
    [InlineData(403, 50013)]
    [InlineData(400, 50024)]
    [InlineData(400, 50083)]
    [InlineData(400, 160005)]
    public async Task A_channel_that_takes_nothing_more_is_closed_after_one_request(int status, int code)
    {
        _discord.Faults.Always(Routes.CreateMessage, new Fault.Refuse(status, "no", code));

        Assert.IsType<SendOutcome.Unreachable>(await SendAsync(Samples.Says("Good morning")));

        Assert.Equal(1, _discord.Counted.Requests(Routes.CreateMessage));
    }

    [Fact]
    public async Task Where_only_files_may_not_be_posted_the_words_come_alone()
    {
        _discord.Faults.Next(Routes.CreateMessage, new Fault.Refuse(403, "Missing Permissions", 50013));

        Assert.IsType<SendOutcome.Sent>(await SendAsync(Samples.Says("The morning"), file: Picture("one")));

        var post = Assert.Single(_channel.FromBot);
        Assert.Equal("The morning", post.Text);
        Assert.Empty(post.Files);
    }

    [Fact]
    public async Task Where_neither_may_be_posted_it_is_closed()
    {
        _channel.MayBotWrite = false;

        Assert.IsType<SendOutcome.Unreachable>(await SendAsync(Samples.Says("The morning"), file: Picture("one")));
    }

    [Fact]
    public async Task A_changed_post_shows_its_new_picture()
    {
        var shown = await SentAsync(Samples.Card("The morning"), file: Picture("one"));

        await SentAsync(Samples.Card("The morning, 3 more"), shown, Picture("two"));

        var file = Assert.Single(Assert.Single(_channel.FromBot).Files);
        Assert.Equal("two", file.Description);
    }

    [Fact]
    public async Task A_picture_that_stands_there_already_is_not_sent_again()
    {
        var shown = await SentAsync(Samples.Card("The morning"), file: Picture("one"));
        var first = Assert.Single(Assert.Single(_channel.FromBot).Files);

        await SentAsync(Samples.Card("The morning, 3 more"), shown, Picture("one"));

        var post = Assert.Single(_channel.FromBot);
        Assert.Equal("The morning, 3 more", post.Text);
        Assert.Equal(first.Id, Assert.Single(post.Files).Id);
    }

    [Fact]
    public async Task A_picture_that_could_not_be_made_anew_does_not_stay()
    {
        var shown = await SentAsync(Samples.Card("The morning"), file: Picture("one"));

        await SentAsync(Samples.Card("The morning, without Hal"), shown);

        Assert.Empty(Assert.Single(_channel.FromBot).Files);
    }

    [Fact]
    public async Task A_post_that_somebody_deleted_is_made_anew_once_and_no_more()
    {
        var shown = await SentAsync(Samples.Card("first"));
        _discord.Faults.Always(Routes.EditMessage, new Fault.Refuse(404, "Unknown Message", 10008));

        var anew = await SentAsync(Samples.Card("second"), shown);

        Assert.NotEqual(shown, anew);
        Assert.Equal(anew, await SentAsync(Samples.Card("third"), anew));
        Assert.Equal(["first", "second"], _channel.FromBot.Select(post => post.Text));
    }

    [Fact]
    public async Task An_old_post_that_is_gone_is_not_made_anew()
    {
        var shown = await SentAsync(Samples.Card("first"));
        _discord.Faults.Next(Routes.EditMessage, new Fault.Refuse(404, "Unknown Message", 10008));

        await SentAsync(Samples.Card("corrected") with { IsOnlyAnEdit = true }, shown);

        Assert.Equal(["first"], _channel.FromBot.Select(post => post.Text));
    }

    [Fact]
    public async Task A_post_that_was_changed_too_often_is_left_as_it_is_for_a_day_and_others_are_not()
    {
        var shown = await SentAsync(Samples.Card("1 taking part"));
        _discord.Faults.Next(Routes.EditMessage, new Fault.Refuse(429, "Maximum number of edits reached", 30046));

        Assert.IsType<SendOutcome.Refused>(await SendAsync(Samples.Card("2 taking part"), shown));
        Assert.IsType<SendOutcome.Refused>(await SendAsync(Samples.Card("3 taking part"), shown));
        var another = await SentAsync(Samples.Card("another"));
        await SentAsync(Samples.Card("another, changed"), another);

        Assert.Equal(["1 taking part", "another, changed"], _channel.FromBot.Select(post => post.Text));
        Assert.Equal(2, _discord.Counted.Requests(Routes.EditMessage));
        _time.Advance(TimeSpan.FromDays(1.1));
        Assert.Equal(shown, await SentAsync(Samples.Card("9 taking part"), shown));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static AttachmentFile Picture(string inWords) => new("day.png", "image/png", System.Text.Encoding.UTF8.GetBytes(inWords), inWords);

    private OutgoingMessage Post(Message message, string? shown, AttachmentFile? file = null) => new(
        ++_last, Place.Channel("discord", _channel.Id.ToString(CultureInfo.InvariantCulture)), message, shown)
    {
        File = file,
    };

    private Task<SendOutcome> SendAsync(Message message, string? shown = null, AttachmentFile? file = null)
    {
        var post = Post(message, shown, file);
        return _posts.SendAsync(post, $"a-{post.Id}", Stop);
    }

    private async Task<string> SentAsync(Message message, string? shown = null, AttachmentFile? file = null) =>
        Assert.IsType<SendOutcome.Sent>(await SendAsync(message, shown, file)).PlatformMessageId;
}
