using RecoveryBot.OnTelegram.Asking;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Tests.Asking;

/// <summary>What Telegram's answers come to that no group of the fake gives.</summary>
public sealed class BotRightsTests
{
    private static readonly User Bot = new() { Id = 9, IsBot = true, FirstName = "Bot" };

    [Theory]
    [InlineData(true, true, true, true, true)]
    [InlineData(true, true, false, true, false)]
    [InlineData(true, false, true, true, false)]
    [InlineData(false, true, true, false, true)]
    public void Who_is_restricted_may_what_is_left_to_them(bool messages, bool photos, bool documents, bool posts, bool attaches) => Assert.Equal(
        new BotRights(posts, attaches),
        BotRights.In(Chat(ChatType.Supergroup), Restricted(messages, photos, documents)));

    [Fact]
    public void Who_is_restricted_may_no_more_than_every_member() => Assert.Equal(
        new BotRights(Post: true, Attach: false),
        BotRights.In(
            Chat(ChatType.Supergroup, new ChatPermissions { CanSendMessages = true, CanSendPhotos = true, CanSendDocuments = false }),
            Restricted(messages: true, photos: true, documents: true)));

    [Fact]
    public void Who_is_restricted_and_has_left_may_nothing()
    {
        var gone = Restricted(messages: true, photos: true, documents: true);
        gone.IsMember = false;

        Assert.Equal(new BotRights(Post: false, Attach: false), BotRights.In(Chat(ChatType.Supergroup), gone));
    }

    [Fact]
    public void An_administrator_who_may_not_post_in_a_channel_does_not() => Assert.Equal(
        new BotRights(Post: false, Attach: false),
        BotRights.In(Chat(ChatType.Channel), new ChatMemberAdministrator { User = Bot, CanPostMessages = false }));

    private static ChatFullInfo Chat(ChatType type, ChatPermissions? members = null) => new() { Id = -100, Type = type, Permissions = members };

    private static ChatMemberRestricted Restricted(bool messages, bool photos, bool documents) => new()
    {
        User = Bot,
        IsMember = true,
        CanSendMessages = messages,
        CanSendPhotos = photos,
        CanSendDocuments = documents,
    };
}
