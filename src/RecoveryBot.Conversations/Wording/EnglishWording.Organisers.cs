using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>Who only looks after a channel's shared reminders.</content>
public sealed partial class EnglishWording
{
    public RichText OnlyOrganiserHere => Said("Here you look after a channel's reminders. Would you like mornings of your own as well?");

    public RichText OrganiserHelp => RichText.Of(
        new Block.Bullets(
        [
            [Bold("/community"), new Span(" said in a channel: its shared reminders, to change, pause or stop")],
            [Bold("/forget"), new Span(" erases all that I keep of you; the reminders go on")],
        ]));
}
