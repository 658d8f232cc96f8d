using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

/// <content>About channels that show a group.</content>
public sealed partial class EnglishWording
{
    public RichText SummaryIsSaidThere => Said("Say /summary in the channel that shows your group.");

    public RichText SummaryIsShown => Said("It is shown in the channel, as of now. If it stood there already, it was brought up to date in its place.");

    public RichText ChannelIsClosed(string group, string? channel) => RichText.Of(new Block.Paragraph(
    [
        new Span("I can't post in "),
        Bold(ChannelName(channel, begins: false)),
        new Span($" any more, so it doesn't show {group}'s mornings. Let me in there again and say /summary, or /link in another channel."),
    ]));

    public RichText TopicIsGone(string group, string? channel) => RichText.Of(new Block.Paragraph(
    [
        new Span($"The topic that showed {group}'s mornings is gone, so they go to the general one of "),
        Bold(ChannelName(channel, begins: false)),
        new Span(". /link in another topic moves them."),
    ]));
}
