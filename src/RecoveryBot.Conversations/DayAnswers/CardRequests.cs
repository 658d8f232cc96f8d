using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.DayAnswers;

/// <summary>Reads a typed wish, and keeps those that are wishes for more with the day's answers.</summary>
internal static class CardRequests
{
    private static readonly WishWords Words = WishWords.English;

    private static readonly HashSet<string> Denials = LanguageData.Words(Words.Denials);

    /// <summary>The ids under which wishes for more are saved; they never change.</summary>
    private static readonly IReadOnlyList<(CardRequest Wish, string Id, ClientRequest Request)> ForMore =
    [
        (CardRequest.Longer, "longer", ClientRequest.Longer),
        (CardRequest.HardStretching, "stretch", ClientRequest.IntenseStretching),
        (CardRequest.Finisher, "hiit", ClientRequest.Hiit),
    ];

    /// <summary>Null if the text wishes for nothing, or says what it does not want.</summary>
    public static CardRequest? Read(string text)
    {
        var folded = Spelling.Fold(text);
        if (Words.Steps.Contains(folded))
        {
            return CardRequest.Steps;
        }

        var words = $" {folded} ";
        foreach (var (cardRequest, phrases) in Words.Wishes)
        {
            if (phrases.FirstOrDefault(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal)) is { } said)
            {
                var rest = words.Replace($" {said} ", " ", StringComparison.Ordinal).Split(' ');
                return rest.Any(Denials.Contains) ? null : cardRequest;
            }
        }

        return null;
    }

    /// <summary>It is the latest that was kept, so that keeping it again would change nothing.</summary>
    public static bool IsLatest(Answers answers, CardRequest cardRequest) => Kept(answers) is [.., var latest] && latest == IdOf(cardRequest);

    /// <summary>The wish becomes the latest.</summary>
    /// <param name="cardRequest">For more: not <see cref="CardRequest.Swap"/> or <see cref="CardRequest.Shorter"/>.</param>
    public static Answers Keeping(Answers answers, CardRequest cardRequest) =>
        answers.With(CheckInQuestionId.Wishes, new Answer([.. Kept(answers).Where(id => id != IdOf(cardRequest)), IdOf(cardRequest)]));

    public static IReadOnlyList<ClientRequest> Requests(Answers answers) =>
        [.. Kept(answers).SelectMany(id => ForMore.Where(row => row.Id == id)).Select(row => row.Request)];

    /// <summary>The ids under which these requests are saved.</summary>
    public static IReadOnlyList<string> IdsOf(IReadOnlyList<ClientRequest> requests) =>
        [.. requests.SelectMany(request => ForMore.Where(row => row.Request == request)).Select(row => row.Id)];

    private static IReadOnlyList<string> Kept(Answers answers) => answers[CheckInQuestionId.Wishes]?.Values ?? [];

    private static string IdOf(CardRequest cardRequest) => ForMore.Single(row => row.Wish == cardRequest).Id;
}
