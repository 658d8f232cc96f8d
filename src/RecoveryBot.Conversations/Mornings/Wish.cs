using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
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
    private static readonly IReadOnlyList<(Wish Wish, string Phrases)> Rows =
    [
        (Wish.Shorter, "shorter|shorten|less time|no time|not much time|too long|in a hurry|quick one|quick version|short version"),
        (Wish.Longer, "longer|lengthen|extend|more time|more minutes|extra time"),
        (Wish.HardStretching, "hard stretch|hard stretching|harder stretch|harder stretching|deep stretch|deep stretching|"
            + "intense stretch|intense stretching|strong stretch|strong stretching|stretch hard|stretch harder|splits"),
        (Wish.Finisher, "hiit|finisher|finishers|sprint|sprints|sprinting|interval|intervals|tabata|metcon|burpees|harder|go hard|"
            + "train hard|hard session|hard workout|something hard|more intense|tougher"),
        (Wish.Swap, "swap|something else|something different|another one|another session|different session|different one"),
    ];

    /// <summary>Only as the whole text: many other things are asked to be shown.</summary>
    private static readonly string[] ForSteps =
        ["show me how", "show me the steps", "show the steps", "show steps", "hide the steps", "hide steps", "how do i do it", "how do i do that"];

    // The apostrophe is gone by then.
    private static readonly string[] Denials = ["no", "not", "dont", "never", "without", "nothing"];

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
        if (ForSteps.Contains(Spelling.Fold(text)))
        {
            return Wish.Steps;
        }

        var words = $" {Spelling.Fold(text)} ";
        foreach (var (wish, phrases) in Rows)
        {
            if (phrases.Split('|').FirstOrDefault(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal)) is { } said)
            {
                var rest = words.Replace($" {said} ", " ", StringComparison.Ordinal).Split(' ');
                return rest.Intersect(Denials).Any() ? null : wish;
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
