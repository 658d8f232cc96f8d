using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnTelegram.Asking;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests.Asking;

/// <summary>Who manages a group, as Telegram says it.</summary>
public sealed class TelegramRightsTests : IAsyncDisposable
{
    private static readonly Rights All = new(Manages: true, BotPosts: true, BotAttaches: true);

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch);
    private readonly FakeTelegram _telegram = FakeTelegram.Start(TimeProvider.System);
    private readonly BotCalls _calls;
    private readonly TelegramRights _rights;
    private readonly Seat _ben;
    private readonly Seat _anna;
    private readonly Group _gym;

    public TelegramRightsTests()
    {
        _calls = new BotCalls(new TelegramSettings(_telegram.Token, new Uri(_telegram.BaseUrl)), _time);
        _rights = new TelegramRights(_calls, _time);
        _ben = _telegram.NewPerson("Ben");
        _anna = _telegram.NewPerson("Anna");
        _gym = _telegram.NewSupergroup("Gym Nord", _ben, _anna);
        _gym.AddBot(_ben);
    }

    public async ValueTask DisposeAsync()
    {
        _calls.Dispose();
        await _telegram.DisposeAsync();
    }

    [Fact]
    public async Task The_creator_manages_and_a_bot_that_is_a_member_posts() => Assert.Equal(All, await Of(_ben));

    [Fact]
    public async Task An_administrator_manages_and_a_member_does_not()
    {
        Assert.Equal(All with { Manages = false }, await Of(_anna));

        _gym.Let(_anna, "administrator", by: _ben);

        Assert.Equal(All, await Of(_anna));
    }

    [Fact]
    public async Task Who_was_never_there_manages_nothing() =>
        Assert.Equal(All with { Manages = false }, await Of(_telegram.NewPerson("Cem")));

    [Fact]
    public async Task Nobody_who_does_not_sign_manages_anything()
    {
        Assert.Equal(Rights.None, await Of(new Actor("telegram", Account: null)));
        Assert.Equal(0, _telegram.Counted.Requests("getChatMember"));
    }

    [Fact]
    public async Task A_bot_that_was_put_out_has_no_rights()
    {
        _gym.RemoveBot(_ben);

        Assert.Equal(Rights.None, await Of(_ben));
    }

    [Fact]
    public async Task A_silenced_bot_does_not_post()
    {
        _gym.MuteBot(_ben);

        Assert.Equal(Rights.None with { Manages = true }, await Of(_ben));
    }

    [Theory]
    [InlineData("can_send_messages", false, true)]
    [InlineData("can_send_photos", true, false)]
    [InlineData("can_send_documents", true, false)]
    public async Task What_members_may_not_do_the_bot_may_only_as_an_administrator(string forbidden, bool posts, bool attaches)
    {
        _gym.Forbid(forbidden);

        Assert.Equal(new Rights(Manages: true, posts, attaches), await Of(_ben));

        _gym.MakeBotAdministrator(_ben);
        Assert.Equal(All, await Of(_ben));
    }

    [Fact]
    public async Task Where_members_are_hidden_the_list_of_administrators_says_who_manages()
    {
        _gym.HideMembers();

        Assert.Equal(All, await Of(_ben));
        Assert.Equal(All with { Manages = false }, await Of(_anna));
        Assert.Equal(2, _telegram.Counted.Requests("getChatAdministrators"));
    }

    [Fact]
    public async Task Nobody_manages_what_cannot_be_asked()
    {
        _gym.HideMembers();
        _telegram.Faults.Next("getChatAdministrators", new Fault.Refuse(400, "Bad Request: member list is inaccessible"));
        Assert.Equal(Rights.None, await Of(_ben));
        _telegram.Faults.Next("getChat", Fault.Proxy);
        Assert.Equal(Rights.None, await Of(_ben));
        await _telegram.GoAwayAsync();

        Assert.Equal(Rights.None, await Of(_ben));
    }

    [Fact]
    public async Task What_was_granted_is_remembered_for_a_minute_for_that_person_alone()
    {
        await Of(_ben);
        _gym.RemoveBot(_ben);
        _time.Advance(TimeSpan.FromSeconds(59));

        Assert.Equal(All, await Of(_ben));
        Assert.Equal(Rights.None, await Of(_anna));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Rights.None, await Of(_ben));
    }

    [Fact]
    public async Task What_was_missing_is_asked_anew_at_once()
    {
        _gym.Forbid("can_send_photos");
        await Of(_ben);
        _gym.Forbid();

        Assert.Equal(All, await Of(_ben));
    }

    [Fact]
    public async Task In_a_channel_only_administrators_speak()
    {
        var channel = _telegram.NewChannel("News", _ben);
        channel.AddBot(_ben);

        Assert.Equal(Rights.None with { Manages = true }, await Of(_ben, channel));
        channel.MakeBotAdministrator(_ben);
        Assert.Equal(All, await Of(_ben, channel));
    }

    private Task<Rights> Of(Seat who, Group? group = null) =>
        Of(new Actor("telegram", who.Person.Id.ToString(CultureInfo.InvariantCulture), who.Person.FirstName), group);

    private Task<Rights> Of(Actor actor, Group? group = null) => _rights.OfAsync(
        actor,
        Place.Channel("telegram", (group ?? _gym).Chat.Id.ToString(CultureInfo.InvariantCulture), thread: "7"),
        TestContext.Current.CancellationToken);
}
