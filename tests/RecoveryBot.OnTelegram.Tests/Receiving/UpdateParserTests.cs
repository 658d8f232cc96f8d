using System.Text.Json;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Receiving;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>Updates as Telegram writes them.</summary>
public sealed class UpdateParserTests
{
    private static readonly BotIdentity Bot = new("recovery_bot", new HashSet<string> { "today", "start" });
    private static readonly Place Anna = Place.Direct("telegram", "7");
    private static readonly Actor ByAnna = new("telegram", "7", "Anna");
    private static readonly Place TheGroup = Place.Channel("telegram", "-100");

    [Theory]
    [InlineData("slept badly 2", "Typed { Text = slept badly 2 }")]
    [InlineData("/today", "Command { Name = today, Arguments =  }")]
    [InlineData("/Today@Recovery_Bot", "Command { Name = today, Arguments =  }")]
    [InlineData("/start ABC-1", "Command { Name = start, Arguments = ABC-1 }")]
    [InlineData("  /start@recovery_bot   ABC-1 ", "Command { Name = start, Arguments = ABC-1 }")]
    [InlineData("\u00a0\n/week\u00a0next", "Command { Name = week, Arguments = next }")]
    [InlineData("sore 3\r\nstress 4", "Typed { Text = sore 3\nstress 4 }")]
    [InlineData("\u202esore", "Typed { Text = sore }")]
    public void What_is_written_in_the_direct_chat_is_heard(string text, string input)
    {
        var inbound = Said(Message(text, PrivateChat));

        Assert.EndsWith(input, $"{inbound.Update.Input}".Replace(", IsHeard = True", "", StringComparison.Ordinal).Replace("IsHeard = True, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((Anna, "5", null), (inbound.Update.Origin, inbound.Update.UpdateId, inbound.Update.DirectLink));
        Assert.Equal(Anna, inbound.Update.Actor.Direct);
    }

    [Theory]
    [InlineData("""{"sticker":{"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}}""")]
    [InlineData("""{"voice":{"file_id":"f","file_unique_id":"u","duration":1}}""")]
    [InlineData("""{"location":{"latitude":1,"longitude":1}}""")]
    [InlineData("""{"contact":{"phone_number":"1","first_name":"Ben"}}""")]
    [InlineData("""{"dice":{"emoji":"x","value":1}}""")]
    [InlineData("""{"something_of_next_year":{}}""")]
    [InlineData("""{"text":" \u200b\u3164 "}""")]
    public void What_has_no_words_is_heard_as_that(string content) =>
        Assert.Equal(new Input.Wordless(), Said(MessageOf(content, PrivateChat)).Update.Input);

    [Theory]
    [InlineData("""{"photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}],"caption":"my knee\nhurts"}""")]
    [InlineData("""{"video":{"file_id":"f","file_unique_id":"u","width":1,"height":1,"duration":1},"caption":"my knee\nhurts"}""")]
    public void What_stands_below_a_picture_is_typed(string content) =>
        Assert.Equal(new Input.Typed("my knee\nhurts"), Said(MessageOf(content, PrivateChat)).Update.Input);

    [Fact]
    public void An_album_without_words_is_one_happening_and_its_caption_another()
    {
        const string Picture = """{"photo":[{"file_id":"f","file_unique_id":"u","width":1,"height":1}],"media_group_id":"77"}""";

        Assert.Equal("album:77", Said(MessageOf(Picture, PrivateChat)).Update.UpdateId);
        Assert.Equal("5", Said(MessageOf(Picture.Replace("}],", "}],\"caption\":\"chest pain\",", StringComparison.Ordinal), PrivateChat)).Update.UpdateId);
    }

    [Fact]
    public void What_is_edited_is_said_anew_and_once_for_each_moment()
    {
        var first = Said(Edited("""{"text":"sleep 4","edit_date":100}"""));
        var again = Said(Edited("""{"text":"sleep 4","edit_date":100}""").Replace("\"update_id\":5", "\"update_id\":6", StringComparison.Ordinal));
        var later = Said(Edited("""{"text":"/week","edit_date":160}"""));

        Assert.Equal(new Input.Edited(new Input.Typed("sleep 4")), first.Update.Input);
        Assert.Equal(first.Update, again.Update);
        Assert.Equal(new Input.Edited(new Input.Command("week")), later.Update.Input);
        Assert.NotEqual(first.Update.UpdateId, later.Update.UpdateId);
        Assert.DoesNotContain("7", first.Update.UpdateId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"sleep 4"}""")]
    [InlineData("""{"location":{"latitude":1,"longitude":1},"edit_date":100}""")]
    public void What_changes_without_anybody_changing_words_is_nothing(string content) =>
        Assert.IsType<ReceivedUpdate.Nothing>(Read(Edited(content)));

    [Theory]
    [InlineData("""{"pinned_message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"}}}""")]
    [InlineData("""{"message_auto_delete_timer_changed":{"message_auto_delete_time":1}}""")]
    public void What_nobody_said_is_nothing(string content) =>
        Assert.IsType<ReceivedUpdate.Nothing>(Read(MessageOf(content, PrivateChat)));

    [Fact]
    public void A_press_carries_its_payload_and_the_query_to_answer()
    {
        var callbackPress = Assert.IsType<ReceivedUpdate.CallbackPress>(Read(Press(PrivateChat, "form|q|1")));

        Assert.Equal(new InboundUpdate(ByAnna, Anna, "5", new Input.Press("form|q|1")), callbackPress.Update);
        Assert.Equal("q1", callbackPress.QueryId);
    }

    [Fact]
    public void A_press_in_a_group_only_ends_its_waiting_sign() =>
        Assert.Equal(new ReceivedUpdate.ChannelPress("q1"), Read(Press(GroupChat, "x")));

    [Fact]
    public void The_check_in_button_of_a_group_s_morning_opens_the_direct_chat() =>
        Assert.Equal(new ReceivedUpdate.ChannelPress("q1", "https://t.me/recovery_bot?start=checkin"), Read(Press(GroupChat, "!checkin")));

    [Theory]
    [InlineData("/today", "https://t.me/recovery_bot")]
    [InlineData("/today@recovery_bot", "https://t.me/recovery_bot")]
    [InlineData("/start@recovery_bot ABC-1", "https://t.me/recovery_bot?start=ABC-1")]
    [InlineData("/start <b>", "https://t.me/recovery_bot")]
    public void A_command_in_a_group_is_the_persons_own_with_a_way_to_the_direct_chat(string text, string link)
    {
        var inbound = Said(Message(text, GroupChat));

        Assert.IsType<Input.Command>(inbound.Update.Input);
        Assert.Equal(Anna, inbound.Update.Actor.Direct);
        Assert.Equal((TheGroup, "Group", link), (inbound.Update.Origin, inbound.Update.OriginTitle, inbound.Update.DirectLink));
    }

    [Theory]
    [InlineData("hello everybody")]
    [InlineData("/today@another_bot")]
    [InlineData("/weather")]
    [InlineData("/ today")]
    public void What_is_said_in_a_group_to_others_is_not_answered(string text) =>
        Assert.IsType<ReceivedUpdate.Nothing>(Read(Message(text, GroupChat)));

    [Fact]
    public void Who_unblocks_the_bot_came_back() => Assert.Equal(
        new Input.CameBack(),
        Assert.IsType<ReceivedUpdate.Inbound>(Read(Member("kicked", "member"))).Update.Input);

    [Fact]
    public void Who_blocks_the_bot_says_nothing() => Assert.IsType<ReceivedUpdate.Nothing>(Read(Member("member", "kicked")));

    [Fact]
    public void A_group_that_became_a_supergroup_has_moved() => Assert.Equal(
        new ReceivedUpdate.GroupMoved(TheGroup, TheGroup with { Id = "-1009" }),
        Read(MessageOf("""{"migrate_to_chat_id":-1009}""", GroupChat)));

    [Theory]
    [InlineData("/today")]
    [InlineData("\u00a0/today@recovery_bot")]
    public void What_is_asked_in_a_topic_is_answered_there(string text) => Assert.Equal(
        TheGroup with { Thread = "9" },
        Said(MessageOf($$"""{"text":{{JsonSerializer.Serialize(text)}},"message_thread_id":9,"is_topic_message":true}""", GroupChat)).Update.Origin);

    [Fact]
    public void A_thread_of_replies_is_no_topic() => Assert.Equal(
        TheGroup, Said(MessageOf("""{"text":"/today","message_thread_id":9}""", GroupChat)).Update.Origin);

    [Theory]
    [InlineData("""{"id":1087968824,"is_bot":true,"first_name":"Group"}""")]
    [InlineData("""{"id":136817688,"is_bot":true,"first_name":"Channel"}""")]
    [InlineData("""{"id":777000,"is_bot":false,"first_name":"Telegram"}""")]
    public void Whoever_hides_behind_a_group_or_channel_is_anonymous(string from)
    {
        foreach (var signed in new[] { "", ",\"sender_chat\":{\"id\":-100,\"type\":\"supergroup\"}" })
        {
            var receivedUpdate = Read(Message("/today", GroupChat).Replace(From, from + signed, StringComparison.Ordinal));

            Assert.Equal(new ReceivedUpdate.Anonymous(
                new InboundUpdate(new Actor("telegram", Account: null), TheGroup, "5", new Input.Anonymous()) { OriginTitle = "Group" }, -100), receivedUpdate);
        }
    }

    [Fact]
    public void A_channels_post_is_anonymous_if_it_is_meant_for_the_bot()
    {
        const string Post = """{"update_id":5,"channel_post":{"message_id":1,"date":1,"chat":{"id":-100,"type":"channel","title":"C"},"text":"/today"}}""";

        Assert.Equal("C", Assert.IsType<ReceivedUpdate.Anonymous>(Read(Post)).Update.OriginTitle);
        Assert.IsType<ReceivedUpdate.Nothing>(Read(Post.Replace("/today", "good morning", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_bot_is_not_answered() => Assert.IsType<ReceivedUpdate.Nothing>(
        Read(Message("/today", GroupChat).Replace("\"is_bot\":false", "\"is_bot\":true", StringComparison.Ordinal)));

    private const string PrivateChat = """{"id":7,"type":"private","first_name":"Anna"}""";
    private const string GroupChat = """{"id":-100,"type":"supergroup","title":"Group"}""";
    private const string From = """{"id":7,"is_bot":false,"first_name":"Anna"}""";

    private static ReceivedUpdate.Inbound Said(string update) => Assert.IsType<ReceivedUpdate.Inbound>(Read(update));

    private static ReceivedUpdate Read(string update) => UpdateParser.Of(JsonSerializer.Deserialize<Update>(update, JsonBotAPI.Options)!, IdOf(update), Bot);

    private static string IdOf(string update) => $"{JsonDocument.Parse(update).RootElement.GetProperty("update_id")}";

    private static string Edited(string content) =>
        MessageOf(content, PrivateChat).Replace("\"message\":{", "\"edited_message\":{", StringComparison.Ordinal);

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
