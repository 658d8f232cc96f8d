using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>What a client can want of a day's answer, beside changing one of their own.</summary>
internal enum Wish
{
    Swap,
    Shorter,

    /// <summary>How the session is done.</summary>
    Steps,

    Longer,
    HardStretching,
    Finisher,
}

/// <summary>Reads a typed wish, and keeps those that are wishes for more with the day's answers.</summary>
internal static class Wishes
{
    private static readonly WishWords Words = WishWords.English;

    private static readonly HashSet<string> Denials = LanguageData.Words(Words.Denials);

    /// <summary>The ids under which wishes for more are saved; they never change.</summary>
    private static readonly IReadOnlyList<(Wish Wish, string Id, ClientRequest Request)> ForMore =
    [
        (Wish.Longer, "longer", ClientRequest.Longer),
        (Wish.HardStretching, "stretch", ClientRequest.IntenseStretching),
        (Wish.Finisher, "hiit", ClientRequest.Hiit),
    ];

    /// <summary>Null if the text wishes for nothing, or says what it does not want.</summary>
    public static Wish? Read(string text)
    {
        var folded = Spelling.Fold(text);
        if (Words.Steps.Contains(folded))
        {
            return Wish.Steps;
        }

        var words = $" {folded} ";
        foreach (var (wish, phrases) in Words.Wishes)
        {
            if (phrases.FirstOrDefault(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal)) is { } said)
            {
                var rest = words.Replace($" {said} ", " ", StringComparison.Ordinal).Split(' ');
                return rest.Any(Denials.Contains) ? null : wish;
            }
        }

        return null;
    }

    /// <summary>It is the latest that was kept, so that keeping it again would change nothing.</summary>
    public static bool IsLatest(Answers answers, Wish wish) => Kept(answers) is [.., var latest] && latest == IdOf(wish);

    /// <summary>The wish becomes the latest.</summary>
    /// <param name="wish">For more: not <see cref="Wish.Swap"/> or <see cref="Wish.Shorter"/>.</param>
    public static Answers Keeping(Answers answers, Wish wish) =>
        answers.With(Ask.Wishes, new Answer([.. Kept(answers).Where(id => id != IdOf(wish)), IdOf(wish)]));

    public static IReadOnlyList<ClientRequest> Requests(Answers answers) =>
        [.. Kept(answers).SelectMany(id => ForMore.Where(row => row.Id == id)).Select(row => row.Request)];

    /// <summary>The ids under which these requests are saved.</summary>
    public static IReadOnlyList<string> IdsOf(IReadOnlyList<ClientRequest> requests) =>
        [.. requests.SelectMany(request => ForMore.Where(row => row.Request == request)).Select(row => row.Id)];

    private static IReadOnlyList<string> Kept(Answers answers) => answers[Ask.Wishes]?.Values ?? [];

    private static string IdOf(Wish wish) => ForMore.Single(row => row.Wish == wish).Id;
}
