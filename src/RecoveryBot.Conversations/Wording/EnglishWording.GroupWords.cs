using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Wording;

/// <content>Parts of sentences about groups.</content>
public sealed partial class EnglishWording
{
    private static RichText Said(params IEnumerable<string> paragraphs) =>
        RichText.Of([.. paragraphs.Select(words => new Block.Paragraph([new Span(words)]))]);

    private static Span Bold(string words) => new(words, SpanStyle.Strong);

    /// <param name="begins">Whether a sentence begins with it.</param>
    private static string ChannelName(string? title, bool begins = true) =>
        title is not null ? $"#{title}" : begins ? "The group's channel" : "the group's channel";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static string See(int people) => people == 1 ? "sees" : "see";

    private static string Seen(ConsentLevel level) => level switch
    {
        ConsentLevel.Decision => "the day's answer",
        ConsentLevel.Answers => "the day's answer and your answers",
        _ => "the day's answer, your answers, and pain and health",
    };
}
