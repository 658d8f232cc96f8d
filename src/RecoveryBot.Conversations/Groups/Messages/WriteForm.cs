using System.Globalization;
using System.Text.RegularExpressions;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>What a trainer writes to a client: the words, and a look at them before they go.</summary>
internal static partial class WriteForm
{
    public const string Kind = "write";

    public const int Longest = 500;

    private const string Text = "text";
    private const string Sure = "sure";
    private const string Client = "@client";
    private const string Send = "send";
    private const string Change = "change";
    private const string No = "no";

    public static Form<Speaker> Of(IMessageWording wording) => new(
        Kind,
        [
            new()
            {
                Id = Text,
                Kind = QuestionKind.Typed,
                Ask = (answers, speaker) => wording.AskMessage(NameOf(answers, speaker), Longest),
                Read = (typed, _, _) => Read(typed, wording),
            },
            new()
            {
                Id = Sure,
                Kind = QuestionKind.One,
                Columns = 3,
                Ask = (answers, speaker) => wording.PreviewMessage(NameOf(answers, speaker), TextOf(answers)),
                Choices = (_, _) => [new(Send, wording.SendMessage), new(Change, wording.ChangeMessage), new(No, wording.NoMessage)],
                Settle = (answers, _) => answers.Says(Sure, Change) ? answers.Without(Sure).Without(Text) : answers,
            },
        ]);

    public static Answers About(long client) => Answers.None.With(Client, Answer.Of(client.ToString(CultureInfo.InvariantCulture)));

    public static long ClientOf(Answers answers) => long.Parse(answers[Client]!.Only!, NumberStyles.None, CultureInfo.InvariantCulture);

    public static string TextOf(Answers answers) => answers[Text]?.Only ?? "";

    public static bool IsSure(Answers answers) => answers.Says(Sure, Send);

    private static string NameOf(Answers answers, Speaker speaker) => speaker.Context.Directory.NameOf(ClientOf(answers)) ?? "";

    private static ParseResult Read(string typed, IMessageWording wording) => SafeText.Of(typed).Trim() switch
    {
        { Length: 0 } => new ParseResult.NotUnderstood(wording.NothingWritten),
        { Length: > Longest } long_ => new ParseResult.NotUnderstood(wording.MessageTooLong(long_.Length, Longest)),
        var text when Link().IsMatch(text) => new ParseResult.NotUnderstood(wording.NoLinks),
        var text => new ParseResult.Understood(Answer.Of(text)),
    };

    // What a chat app would make a link of: an address with its scheme, one of the usual beginnings, or a name and an ending.
    [GeneratedRegex(@"://|\bwww\.|\bt\.me/|[\p{L}\p{N}-]\.(com|net|org|io|me|app|dev|info|biz|gg|ly|de|uk|eu|co|ru|shop|xyz|link|site|online)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
