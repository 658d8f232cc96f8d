using NodaTime;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Privacy;

public sealed class PrivacyTests
{
    [Fact]
    public void It_says_who_sees_what_and_since_when_it_was_agreed_to() => Known().Types("/privacy")
        .Sees("no trainer and in no channel", "Whoever runs that machine", "a chat app", "until you erase it", "1 October 2026")
        .SeesButtons("Send me everything", "Erase everything");

    [Theory]
    [InlineData("privacy:export:")]
    [InlineData("privacy:forget")]
    [InlineData("privacy:checkin:x")]
    [InlineData("privacy:forgetting:x")]
    [InlineData("privacy|f1|0|a|b")]
    public void A_forged_button_does_nothing(string payload) => Known().Types("/privacy").Presses(payload).Sees("old one");

    [Fact]
    public void A_button_counts_once() => Known().Types("/privacy").Keeps("Send me everything", out var export)
        .Presses(export).SeesNot("done already").Presses(export).SeesNothing()
        .Waits(Duration.FromMinutes(2)).Presses(export).Sees("That is done already.");

    [Fact]
    public void Its_buttons_lead_to_everything_in_one_file_and_to_erasing_it() => Known().Types("/privacy")
        .Taps("Send me everything").Expects(transcript => Assert.NotNull(transcript.Said[0].Attachment))
        .Types("/privacy").Taps("Erase everything").Sees("Erase everything I keep about you?", "forget me");

    [Fact]
    public void It_can_be_asked_in_words() => Known().Types("Who sees my answers?").Sees("no trainer and in no channel");
}
