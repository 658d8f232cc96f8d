using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText AskedAgain => RichText.Plain(
        "I was away for a little while, and a tap may not have reached me. This is where we were:");

    public RichText OnlyWords => RichText.Plain("I can't see or hear that: I read words, numbers and the buttons you press.");

    public RichText ChangeTaken => RichText.Plain("You changed what you wrote, so I take it as said now.");

    public RichText WriteAsYourself => RichText.Plain(
        "I have to know who asks: write to me as yourself, not in the name of a group or channel.");

    public RichText DirectHello => RichText.Plain("Here I am. This is where I ask in the mornings, and you can write to me any time.");

    public RichText DirectClosed(string button) => RichText.Of(
        new Block.Paragraph([new Span("I can't write to you directly, so my morning question won't reach you.", SpanStyle.Strong)]),
        new Block.Paragraph([new Span(
            "Either allow direct messages (this server's name, Privacy Settings) and write me a word there. "
            + $"Or check in right here: \"{button}\" puts a button into this channel. Only you see your questions and answers.")]));

    public string InviteHere => "Put a button here";

    public RichText SharedInvitation => RichText.Plain(
        "Good morning. How are you today? Whoever presses this button is asked, and nobody else sees the questions or the answers.");

    public string CheckInButton => "Check in";

    public string Choose => "Choose…";

    public string WriteButton => "Write";

    public string WriteTitle => "In your own words";

    public RichText OnlyInDirect(string link) => RichText.Plain($"That stays between you and me. Open our chat here: {link}");
}
