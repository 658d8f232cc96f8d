using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText AskedAgain => RichText.Plain(
        "I was away for a little while, and a tap may not have reached me. This is where we were:");

    public RichText OnlyInDirect(string link) => RichText.Plain($"That stays between you and me. Open our chat here: {link}");
}
