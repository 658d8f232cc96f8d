using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.AccountLinking;

public sealed class AccountLinkHandlerTests
{
    private const string Code = "JK3MNP5R";

    [Theory]
    [InlineData("/connect")]
    [InlineData("connect")]
    [InlineData("Connect my chats!")]
    [InlineData("/connect new")]
    public void A_client_is_shown_a_code_and_how_to_use_it(string words) => First()
        .Types(words).Sees("Your code: AB2D-EF4H", "type /connect AB2D-EF4H within ten minutes", "It works once")
        .Expects(transcript => Assert.Equal([new ChatChange.OfferCode("AB2DEF4H")], transcript.ChatChanges));

    [Theory]
    [InlineData("/connect JK3M-NP5R")]
    [InlineData("/connect jk3mnp5r")]
    [InlineData("/connect jk 3m np 5r")]
    [InlineData("connect JK3M-NP5R")]
    [InlineData("Connect jk3m np5r")]
    public void A_code_is_read_however_it_is_typed(string words)
    {
        var client = First();
        client.Codes[Code] = new FoundLinkCode(IsOwn: false, IsUsed: false, ["discord"]);

        client.Types(words);

        Assert.Equal([new ChatChange.LinkAccount(Code)], client.ChatChanges);
    }

    [Theory]
    [InlineData("/connect JK3M-NP5")]
    [InlineData("/connect JK3M-NP5RS")]
    [InlineData("/connect JK3M-NP50")]
    [InlineData("/connect JK3M-NP5I")]
    [InlineData("/connect please")]
    [InlineData("/connect 🙂🙂🙂🙂🙂🙂🙂🙂")]
    [InlineData("/connect strength")]
    [InlineData("/connect 2345-6789")]
    public void What_cannot_be_a_code_is_told_what_one_looks_like_and_does_not_count(string words) => First()
        .Types(words).Sees("That is no code of mine.", "eight letters and digits, such as AB2D-EF4H")
        .Expects(transcript => Assert.Empty(transcript.ChatChanges));

    [Theory]
    [InlineData("connect strength")]
    [InlineData("connect running!")]
    [InlineData("Connect the gym")]
    [InlineData("connect my garmin")]
    public void Ordinary_words_behind_the_command_are_no_code(string words) => First()
        .Types(words).SeesNot("code").Expects(transcript => Assert.Empty(transcript.ChatChanges));

    [Fact]
    public void While_none_is_looked_up_it_says_so_and_for_how_long()
    {
        var until = MondayAt(7) + Duration.FromMinutes(42.2);
        var client = new Transcript(MondayAt(7), Clients.Onboarded()) { NoConnectCodesUntil = until };
        client.Codes[Code] = new FoundLinkCode(IsOwn: false, IsUsed: false, ["discord"]);

        client.Types("/connect JK3M-NP5R").Sees("For 43 minutes more", "not even a right one").SeesNot("mistyped");

        Assert.Empty(client.ChatChanges);
    }

    [Fact]
    public void A_huge_code_is_as_wrong_as_any_other() =>
        First().Types("/connect " + new string('A', 100_000)).Sees("That is no code of mine.");

    [Fact]
    public void A_stranger_may_type_a_code_and_is_asked_nothing_else()
    {
        var stranger = new Transcript(MondayAt(7));
        stranger.Codes[Code] = new FoundLinkCode(IsOwn: false, IsUsed: false, ["discord"]);

        stranger.Types("/connect JK3M-NP5R").SeesNothing().KeepsNothing();

        Assert.Equal([new ChatChange.LinkAccount(Code)], stranger.ChatChanges);
    }

    [Fact]
    public void A_stranger_with_a_wrong_code_is_told_so_above_the_first_question() => new Transcript(MondayAt(7))
        .Types("/connect JK3M-NP5R").Sees("That code doesn't work.", "Hello, I'm RecoveryBot.").KeepsNothing()
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
    [InlineData("connect:join:JK3MNP5R")]
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
