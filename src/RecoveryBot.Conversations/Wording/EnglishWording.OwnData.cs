using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText ExportReady => RichText.Of(
        new Block.Paragraph([new Span("Here is everything I keep about you, in one file.", SpanStyle.Strong)]),
        new Block.Paragraph([new Span(
            "The tables open in any spreadsheet, history.json holds all of it, and README.txt explains the columns. It is "
            + "about your health, so mind where you put it.")]));

    public RichText AskErase => RichText.Of(
        new Block.Paragraph([new Span("Erase everything I keep about you?", SpanStyle.Strong)]),
        new Block.Paragraph([new Span(
            "Your answers, decisions, sessions and settings will be gone, and whatever I was about to send you. I cannot "
            + "bring any of it back. /export gives you a copy first.")]),
        new Block.Paragraph([new Span(
            "Out of my reach are the messages in this chat, files you have saved elsewhere, and backups of whoever runs me, "
            + "until those expire.")]),
        new Block.Paragraph(
        [
            new Span("To go ahead, type "),
            new Span(EraseWords, SpanStyle.Strong),
            new Span(". Anything else leaves everything as it is."),
        ]));

    public string EraseWords => "forget me";

    public string KeepEverything => "Keep everything";

    public RichText NothingErased => RichText.Plain("Nothing is erased. Everything is as it was.");

    public RichText Erased => RichText.Plain(
        "Everything I kept about you is erased. Take good care of yourself. Should you ever want to begin again, say /start.");

    public RichText NothingKept => RichText.Plain("I keep nothing about you: there is nothing to send and nothing to erase.");
}
