using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public string Back => "Back";

    public string Skip => "Skip";

    public string Done => "Done";

    public RichText OldButton => RichText.Plain("That button is an old one. Here is where we are:");

    public RichText PickOne => RichText.Plain("I didn't catch that. Choose an answer, or type its number or first word.");

    public RichText PickSeveral =>
        RichText.Plain("I didn't catch that. Choose all that fit, or type their numbers: 1, 3.");

    public RichText TypeIt => RichText.Plain("I didn't catch that. Could you put it another way?");

    public RichText OutOfRange(int from, int to) => RichText.Plain($"That needs to be a number from {from} to {to}.");
}
