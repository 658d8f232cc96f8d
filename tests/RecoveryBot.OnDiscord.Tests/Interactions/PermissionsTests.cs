using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Tests.Fuzz;

namespace RecoveryBot.OnDiscord.Tests.Interactions;

/// <summary>What Discord says may be done where somebody used something.</summary>
public sealed class PermissionsTests
{
    [Theory]
    [InlineData("8", true)]
    [InlineData("16", true)]
    [InlineData("32", true)]
    [InlineData("9007199254740992", false)]
    [InlineData("9007199254741024", true)]
    [InlineData("18446744073709551615", true)]
    [InlineData("18446744073709551616", false)]
    [InlineData("3072", false)]
    [InlineData("-8", false)]
    [InlineData(" 8", false)]
    [InlineData("", false)]
    public void Who_manages_is_an_administrator_or_manages_the_server_or_its_channels(string member, bool manages) =>
        Assert.Equal(manages, Read(member: $"\"{member}\"").Manages);

    [Theory]
    [InlineData(1024 + 2048, true, false)]
    [InlineData(1024 + 2048 + 32768, true, true)]
    [InlineData(2048 + 32768, false, false)]
    [InlineData(1024 + 32768, false, false)]
    [InlineData(8, true, true)]
    [InlineData(0, false, false)]
    public void The_bot_posts_where_it_sees_and_writes_and_attaches_where_it_may_besides(long bot, bool posts, bool attaches) =>
        Assert.Equal((posts, attaches), (Read(bot: $"\"{bot}\"").BotPosts, Read(bot: $"\"{bot}\"").BotAttaches));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void In_a_thread_it_has_to_be_allowed_to_write_in_threads(int type)
    {
        var channel = $$"""{"id":"56","type":{{type}}}""";

        Assert.False(Read(bot: "\"3072\"", channel: channel).BotPosts);
        Assert.True(Read(bot: "\"274877907968\"", channel: channel).BotPosts);
    }

    [Theory]
    [InlineData("8")]
    [InlineData("null")]
    [InlineData("[\"8\"]")]
    public void What_is_no_number_in_a_string_is_no_right(string written) =>
        Assert.Equal(Rights.None, Read(member: written, bot: written));

    [Fact]
    public void In_the_direct_chat_nobody_has_any_to_tell()
    {
        var command = InteractionParser.Read(Json.Of(ReceivedEvents.Command))!;

        Assert.Null(command.Rights);
        Assert.Null(command.Guild);
    }

    [Fact]
    public void What_Discord_leaves_out_is_no_right_and_the_server_is_read()
    {
        var press = InteractionParser.Read(Json.Of(ReceivedEvents.Press))!;

        Assert.Equal(("9", "56", Rights.None), (press.Guild, press.Channel, press.Rights));
    }

    private static Rights Read(string member = "\"0\"", string bot = "\"0\"", string channel = """{"id":"56","type":0}""") =>
        InteractionParser.Read(Json.Of(ReceivedEvents.Press
            .Replace("\"permissions\":\"0\"", $"\"permissions\":{member}", StringComparison.Ordinal)
            .Replace("\"context\":0", $"\"context\":0,\"app_permissions\":{bot},\"channel\":{channel}", StringComparison.Ordinal)))!.Rights!;
}
