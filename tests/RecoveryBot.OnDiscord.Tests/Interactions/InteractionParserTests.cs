using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Tests.Fuzz;

namespace RecoveryBot.OnDiscord.Tests.Interactions;

/// <summary>Interactions as Discord writes them.</summary>
public sealed class InteractionParserTests
{
    [Fact]
    public void A_command_in_the_direct_chat_has_its_options_as_words()
    {
        var command = Read(ReceivedEvents.Command)!;

        Assert.Equal(new InteractionData.Command("log", "run 45"), command.Data);
        Assert.Equal(("2001", "aW50:e-._=+z", "12", "7", "55"), (command.Id, command.Token, command.Application, command.User, command.Channel));
        Assert.True(command is { IsDirect: true, AsksForMessage: true, Message: null });
    }

    [Fact]
    public void A_press_in_a_guild_is_the_members_own_and_not_direct()
    {
        var press = Read(ReceivedEvents.Press)!;

        Assert.Equal(new InteractionData.Component("form|q|1"), press.Data);
        Assert.True(press is { User: "7", IsDirect: false, AsksForMessage: false, Message: "1002" });
    }

    [Fact]
    public void What_is_chosen_in_a_list_counts_and_not_the_list() =>
        Assert.Equal(new InteractionData.Component("form|q|2"), Read(ReceivedEvents.Choice)!.Data);

    [Theory]
    [InlineData("#form|f|1|q|=", """["pain","ill"]""", "form|f|1|q|=pain,ill")]
    [InlineData("#form|f|1|q|=", """["pain"]""", "form|f|1|q|=pain")]
    [InlineData("#form|f|1|q|pain", """["ill"]""", "ill")]
    [InlineData("form|f|1|q|=", """["ill"]""", "ill")]
    [InlineData("#form|f|1|q|=", "[]", "#form|f|1|q|=")]
    [InlineData("#form|f|1|q|=", """["pain",7]""", "#form|f|1|q|=")]
    public void All_that_is_chosen_in_a_list_for_several_is_one_press(string list, string values, string payload) => Assert.Equal(
        new InteractionData.Component(payload),
        Read(ReceivedEvents.Choice.Replace("\"#0\"", $"\"{list}\"", StringComparison.Ordinal)
            .Replace("""["form|q|2","form|q|3"]""", values, StringComparison.Ordinal))!.Data);

    [Fact]
    public void A_form_s_fields_are_read_under_labels_and_in_rows() =>
        Assert.Equal(new InteractionData.Form("!written", "sore\ntired"), Read(ReceivedEvents.Form)!.Data);

    [Theory]
    [InlineData("""  "context":0,"guild_id":"9"  """, false)]
    [InlineData("""  "context":1  """, true)]
    [InlineData("""  "context":2  """, false)]
    [InlineData("""  "guild_id":"9"  """, false)]
    [InlineData("""  "locale":"de"  """, true)]
    public void Only_the_bots_own_chat_is_direct(string where, bool isDirect) =>
        Assert.Equal(isDirect, Read(ReceivedEvents.Command.Replace("\"context\":1", where, StringComparison.Ordinal))!.IsDirect);

    [Theory]
    [InlineData("\"type\":2", "\"type\":1")]
    [InlineData("\"type\":2", "\"type\":4")]
    [InlineData("\"type\":2", "\"type\":\"2\"")]
    [InlineData("\"id\":\"2001\"", "\"id\":2001")]
    [InlineData("\"id\":\"2001\"", "\"id\":\"123456789012345678901\"")]
    [InlineData("\"id\":\"2001\"", "\"id\":\"2001/../7\"")]
    [InlineData("aW50:e-._=+z", "")]
    [InlineData("aW50:e-._=+z", "..")]
    [InlineData("aW50:e-._=+z", "a/b")]
    [InlineData("aW50:e-._=+z", "a?b")]
    [InlineData("aW50:e-._=+z", "a%2fb")]
    [InlineData("aW50:e-._=+z", "\\ud800")]
    [InlineData("\"name\":\"log\"", "\"name\":\"\"")]
    [InlineData("\"user\":{\"id\":\"7\"}", "\"user\":\"7\"")]
    [InlineData("\"value\":\"run\"", "\"value\":\"\\ud800\"")]
    public void What_could_not_be_answered_is_none(string right, string wrong)
    {
        Assert.Contains(right, ReceivedEvents.Command, StringComparison.Ordinal);
        Assert.Null(Read(ReceivedEvents.Command.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_command_without_options_has_no_words() => Assert.Equal(
        new InteractionData.Command("log", ""),
        Read(ReceivedEvents.Command.Replace("\"options\"", "\"else\"", StringComparison.Ordinal))!.Data);

    private static Interaction? Read(string json) => InteractionParser.Read(Json.Of(json));
}
