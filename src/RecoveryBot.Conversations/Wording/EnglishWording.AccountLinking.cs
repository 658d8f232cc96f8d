using NodaTime;
using RecoveryBot.Conversations.AccountLinking;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    public RichText ConnectCode(string code) => RichText.Of(
        new Block.Paragraph([new Span("Your code: "), new Span(code, SpanStyle.Strong)]),
        new Block.Paragraph(
        [
            new Span("In your other chat with me, type "),
            new Span($"/connect {code}", SpanStyle.Strong),
            new Span(" within ten minutes. Then both chats are you: one history, whichever you write in."),
        ]),
        new Block.Paragraph(
            [new Span("It works once. Give it to nobody: it opens everything I keep about you.", SpanStyle.Soft)]));

    public RichText ConnectCodeWrong => RichText.Plain(
        "That code doesn't work. It may be mistyped, used, or older than ten minutes. /connect in your other chat shows a new one.");

    public RichText NoConnectCode => RichText.Plain(
        "That is no code of mine. A code has eight letters and digits, such as AB2D-EF4H. /connect in your other chat shows one.");

    public RichText NoConnectCodesFor(Duration wait) => RichText.Plain(
        $"Too many codes typed here were wrong. For {Plural((int)Math.Ceiling(wait.TotalMinutes), "minute")} more I look none "
        + "up in this chat, not even a right one. After that, /connect in your other chat shows a new code.");

    public RichText OwnConnectCode =>
        RichText.Plain("That is your own code, and here I know you already. Type it in your other chat with me.");

    public RichText ConnectedAlready => RichText.Plain("These chats are connected already. Nothing more to do.");

    public RichText PlatformTaken(string platform) => RichText.Plain(
        $"Whoever has this code already talks with me {On(platform)}, and one person has one chat there. "
        + "It works in another chat app.");

    public RichText ConnectFromTheOther => RichText.Plain(
        "If we already talk in another chat app, say /connect there: it shows a code to type here.");

    public RichText Connected(NewlyLinkedChat chats)
    {
        var others = chats.Others.Select(other => $"your {ChatOn(other)}");
        Block[] blocks =
        [
            new Block.Paragraph([new Span($"{And(["This chat", .. others])} are one now.", SpanStyle.Strong)]),
            new Block.Paragraph([new Span(string.Join(' ', CameAlong(chats).Prepend("One history, whichever you write in.")))]),
            new Block.Paragraph([new Span("Where should my questions and reminders come?")]),
        ];
        return RichText.Of(chats.Others.Contains(chats.From) ? [.. blocks, NotYou] : blocks);
    }

    public RichText ConnectedChats(string here, IReadOnlyList<LinkedChat> chats)
    {
        var reminded = chats.FirstOrDefault(chat => chat.GetsReminders)?.Platform ?? here;
        return RichText.Of(
            new Block.Paragraph([new Span(
                $"This chat is connected with {And([.. chats.Where(chat => chat.Platform != here).Select(chat => $"your {ChatOn(chat.Platform)}")])}.",
                SpanStyle.Strong)]),
            new Block.Paragraph([new Span($"My questions and reminders come {(reminded == here ? "here" : On(reminded))}.")]));
    }

    public string RemindersHere => "Here";

    public string RemindersOn(string platform) => $"{char.ToUpperInvariant(On(platform)[0])}{On(platform)[1..]}";

    public RichText RemindersComeHere => RichText.Plain("All right: my questions and reminders come here from now on.");

    public RichText RemindersGoTo(string platform) =>
        RichText.Plain($"All right: my questions and reminders come {On(platform)} from now on.");

    public string ConnectAnother => "Connect another chat";

    public string LetThisChatGo => "Let this chat go";

    public string LetChatGo(string platform) => $"Let your {ChatOn(platform)} go";

    public RichText SeparatedHere(string stays) => RichText.Plain(
        $"This chat is no longer connected, and I know nobody here any more. Your history stays in your {ChatOn(stays)}.");

    public RichText SeparatedThere(string platform) =>
        RichText.Plain($"Your {ChatOn(platform)} is no longer connected. Your whole history stays here.");

    public RichText NoOtherChat => RichText.Plain("No other chat is connected with this one. /connect shows a code that connects one.");

    public RichText ErasedElsewhere(string asked) =>
        RichText.Plain($"Everything I kept about you is erased, as you asked me {On(asked)}. Take good care of yourself.");

    private static Block.Paragraph NotYou { get; } =
        new([new Span("If that was not you, /connect off lets that chat go.", SpanStyle.Soft)]);

    private static IEnumerable<string> CameAlong(NewlyLinkedChat chats)
    {
        if (chats.Days > 0)
        {
            var days = chats.Days == 1 ? "One day" : $"{chats.Days} days";
            yield return $"{days} from {NameOf(chats.From)} came along; of a day that both knew, the latest answer counts.";
        }

        if (chats.SettingsOf is { } settings)
        {
            yield return $"Your settings are the ones from {NameOf(settings)}; /settings shows them.";
        }
    }

    private static string NameOf(string platform) => platform switch
    {
        "telegram" => "Telegram",
        "discord" => "Discord",
        "terminal" => "the terminal",
        _ => platform,
    };

    private static string ChatOn(string platform) => platform == "terminal" ? "terminal chat" : $"{NameOf(platform)} chat";

    private static string On(string platform) => platform == "terminal" ? "in the terminal" : $"on {NameOf(platform)}";
}
