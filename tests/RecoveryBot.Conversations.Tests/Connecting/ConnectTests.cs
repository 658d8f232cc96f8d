using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.Mornings.Moments;

namespace RecoveryBot.Conversations.Tests.Connecting;

public sealed class ConnectTests
{
    private const string Code = "JKLMNPQR";

    [Theory]
    [InlineData("/connect")]
    [InlineData("connect")]
    [InlineData("Connect my chats!")]
    [InlineData("/connect new")]
    public void A_client_is_shown_a_code_and_how_to_use_it(string words) => First()
        .Types(words).Sees("Your code: ABCD-EFGH", "type /connect ABCD-EFGH within ten minutes", "It works once")
        .Expects(transcript => Assert.Equal([new ChatChange.OfferCode("ABCDEFGH")], transcript.ChatChanges));

    [Theory]
    [InlineData("/connect JKLM-NPQR")]
    [InlineData("/connect jklmnpqr")]
    [InlineData("/connect jk lm np qr")]
    [InlineData("connect JKLM-NPQR")]
    [InlineData("Connect jklm npqr")]
    public void A_code_is_read_however_it_is_typed(string words)
    {
        var client = First();
        client.Codes[Code] = new FoundCode(IsOwn: false, IsUsed: false, ["discord"]);

        client.Types(words);

        Assert.Equal([new ChatChange.Join(Code)], client.ChatChanges);
    }

    [Theory]
    [InlineData("/connect JKLM-NPQ")]
    [InlineData("/connect JKLM-NPQRS")]
    [InlineData("/connect JKLM-NPQ0")]
    [InlineData("/connect JKLM-NPQI")]
    [InlineData("/connect please")]
    [InlineData("/connect 🙂🙂🙂🙂🙂🙂🙂🙂")]
    public void What_cannot_be_a_code_is_answered_like_a_wrong_one_and_does_not_count(string words) => First()
        .Types("/connect STUV-WXYZ").Expects(transcript => Assert.Equal([new ChatChange.CountWrongCode()], transcript.ChatChanges))
        .KeepsScreen(out var wrong)
        .Types(words).Expects(transcript => Assert.Equal(wrong, transcript.Screen))
        .Expects(transcript => Assert.Empty(transcript.ChatChanges));

    [Fact]
    public void A_huge_code_is_as_wrong_as_any_other() =>
        First().Types("/connect " + new string('A', 100_000)).Sees("That code doesn't work.");

    [Fact]
    public void A_stranger_may_type_a_code_and_is_asked_nothing_else()
    {
        var stranger = new Transcript(MondayAt(7));
        stranger.Codes[Code] = new FoundCode(IsOwn: false, IsUsed: false, ["discord"]);

        stranger.Types("/connect JKLM-NPQR").SeesNothing().KeepsNothing();

        Assert.Equal([new ChatChange.Join(Code)], stranger.ChatChanges);
    }

    [Fact]
    public void A_stranger_with_a_wrong_code_is_told_so_above_the_first_question() => new Transcript(MondayAt(7))
        .Types("/connect JKLM-NPQR").Sees("That code doesn't work.", "Hello, I'm RecoveryBot.").KeepsNothing()
        .Expects(transcript => Assert.Equal([new ChatChange.CountWrongCode()], transcript.ChatChanges));

    [Fact]
    public void How_it_stands_is_shown_with_everything_that_can_be_changed() => InTwoChats()
        .Types("/connect").Sees("This chat is connected with your Discord chat.", "My questions and reminders come on Discord.")
        .SeesButtons("Here", "On Discord", "Connect another chat", "Let this chat go", "Let your Discord chat go");

    [Fact]
    public void Where_the_clock_speaks_is_chosen_by_a_tap() => InTwoChats()
        .Types("/connect").Taps("Here").Sees("come here from now on").SeesItInPlace()
        .Expects(transcript => Assert.Equal([new ChatChange.RemindersTo("telegram")], transcript.ChatChanges));

    [Theory]
    [InlineData("connect:remind:icq")]
    [InlineData("connect:off:icq")]
    [InlineData("connect:off:")]
    [InlineData("connect:new:")]
    [InlineData("connect:join:JKLMNPQR")]
    public void A_forged_button_is_an_old_one(string payload) => InTwoChats().Presses(payload)
        .Sees("That button is an old one.").Expects(transcript => Assert.Empty(transcript.ChatChanges));

    [Fact]
    public void With_one_chat_its_buttons_of_earlier_are_old() =>
        First().Presses("connect:off:telegram").Sees("That button is an old one.")
            .Presses("connect:remind:telegram").Sees("That button is an old one.");

    private static Transcript InTwoChats() => new(MondayAt(7), Clients.Onboarded())
    {
        Chats = [new("telegram", GetsReminders: false), new("discord", GetsReminders: true)],
    };
}
