using System.Text.Json;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Hearing;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Tests.Hearing;

/// <summary>Updates as Telegram writes them.</summary>
public sealed class UpdateReadingTests
{
    private static readonly Me Bot = new("recovery_bot", new HashSet<string> { "today", "start" });
    private static readonly ChatAddress Anna = new("telegram", "7");
    private static readonly ChatAddress TheGroup = new("telegram", "-100");

    [Theory]
    [InlineData("slept badly 2", "Typed { Text = slept badly 2 }")]
    [InlineData("/today", "Command { Name = today, Arguments =  }")]
    [InlineData("/Today@Recovery_Bot", "Command { Name = today, Arguments =  }")]
    [InlineData("/start ABC-1", "Command { Name = start, Arguments = ABC-1 }")]
    [InlineData("  /start@recovery_bot   ABC-1 ", "Command { Name = start, Arguments = ABC-1 }")]
    [InlineData("sore 3\nstress 4", "Typed { Text = sore 3 stress 4 }")]
    [InlineData("\u202esore", "Typed { Text = sore }")]
    public void What_is_written_in_the_direct_chat_is_heard(string text, string input)
    {
        var said = Said(Message(text, PrivateChat));

        Assert.EndsWith(input, $"{said.Update.Input}".Replace(", IsHeard = True", "", StringComparison.Ordinal).Replace("IsHeard = True, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((Anna, "5", null), (said.Update.From, said.Update.UpdateId, said.Update.Group));
    }

    [Theory]
    [InlineData("""{"sticker":{"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}}""", "")]
    [InlineData("""{"voice":{"file_id":"f","file_unique_id":"u","duration":1}}""", "")]
    [InlineData("""{"photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}],"caption":"my knee"}""", "my knee")]
    public void A_picture_or_a_voice_is_words_or_nothing_and_gets_an_answer(string content, string words) =>
        Assert.Equal(new Input.Typed(words), Said(MessageOf(content, PrivateChat)).Update.Input);

    [Theory]
    [InlineData("""{"pinned_message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"}}}""")]
    [InlineData("""{"message_auto_delete_timer_changed":{"message_auto_delete_time":1}}""")]
    public void What_nobody_said_is_nothing(string content) =>
        Assert.IsType<Heard.Nothing>(Read(MessageOf(content, PrivateChat)));

    [Fact]
    public void A_press_carries_its_payload_and_the_query_to_answer()
    {
        var pressed = Assert.IsType<Heard.Pressed>(Read(Press(PrivateChat, "form|q|1")));

        Assert.Equal(new InboundUpdate(Anna, "5", new Input.Press("form|q|1")), pressed.Update);
        Assert.Equal("q1", pressed.QueryId);
    }

    [Fact]
    public void A_press_in_a_group_only_ends_its_waiting_sign() =>
        Assert.Equal(new Heard.PressedElsewhere("q1"), Read(Press(GroupChat, "x")));

    [Theory]
    [InlineData("/today", "https://t.me/recovery_bot")]
    [InlineData("/today@recovery_bot", "https://t.me/recovery_bot")]
    [InlineData("/start@recovery_bot ABC-1", "https://t.me/recovery_bot?start=ABC-1")]
    [InlineData("/start <b>", "https://t.me/recovery_bot")]
    public void A_command_in_a_group_is_the_persons_own_with_a_way_to_the_direct_chat(string text, string link)
    {
        var said = Said(Message(text, GroupChat));

        Assert.IsType<Input.Command>(said.Update.Input);
        Assert.Equal(Anna, said.Update.From);
        Assert.Equal(new GroupPlace(TheGroup, link), said.Update.Group);
    }

    [Theory]
    [InlineData("hello everybody")]
    [InlineData("/today@another_bot")]
    [InlineData("/weather")]
    [InlineData("/ today")]
    public void What_is_said_in_a_group_to_others_is_not_answered(string text) =>
        Assert.IsType<Heard.Nothing>(Read(Message(text, GroupChat)));

    [Fact]
    public void Who_unblocks_the_bot_came_back() => Assert.Equal(
        new Input.CameBack(),
        Assert.IsType<Heard.Said>(Read(Member("kicked", "member"))).Update.Input);

    [Fact]
    public void Who_blocks_the_bot_says_nothing() => Assert.IsType<Heard.Nothing>(Read(Member("member", "kicked")));

    [Fact]
    public void A_group_that_became_a_supergroup_has_moved() => Assert.Equal(
        new Heard.GroupMoved(TheGroup, "-1009"),
        Read(MessageOf("""{"migrate_to_chat_id":-1009}""", GroupChat)));

    [Fact]
    public void Another_bot_and_whoever_hides_behind_a_group_are_not_answered() => Assert.IsType<Heard.Nothing>(
        Read(Message("/today", GroupChat).Replace("\"is_bot\":false", "\"is_bot\":true", StringComparison.Ordinal)));

    private const string PrivateChat = """{"id":7,"type":"private","first_name":"Anna"}""";
    private const string GroupChat = """{"id":-100,"type":"supergroup","title":"Group"}""";
    private const string From = """{"id":7,"is_bot":false,"first_name":"Anna"}""";

    private static Heard.Said Said(string update) => Assert.IsType<Heard.Said>(Read(update));

    private static Heard Read(string update) => UpdateReading.Of(JsonSerializer.Deserialize<Update>(update, JsonBotAPI.Options)!, Bot);

    private static string Message(string text, string chat) =>
        MessageOf($$"""{"text":{{JsonSerializer.Serialize(text)}}}""", chat);

    private static string MessageOf(string content, string chat) =>
        $$"""{"update_id":5,"message":{"message_id":1,"date":1,"from":{{From}},"chat":{{chat}},{{content[1..]}}}""";

    private static string Press(string chat, string data) =>
        $$"""{"update_id":5,"callback_query":{"id":"q1","chat_instance":"c","from":{{From}},"data":"{{data}}","message":{"message_id":1,"date":1,"chat":{{chat}} } } }""";

    private static string Member(string before, string after) =>
        $$"""{"update_id":5,"my_chat_member":{"date":1,"chat":{{PrivateChat}},"from":{{From}},"old_chat_member":{{Status(before)}},"new_chat_member":{{Status(after)}} } }""";

    private static string Status(string status) =>
        $$"""{"status":"{{status}}","user":{"id":9,"is_bot":true,"first_name":"Bot"},"until_date":0}""";
}
