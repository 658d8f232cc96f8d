using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>Answers that are a whole text: "fine", "yes", "none of them", "thanks".</summary>
internal static class WholeReply
{
    private static readonly ReplyFile File = LanguageData.Load<ReplyFile>("en", "replies");
    private static readonly HashSet<string> Fine = Phrases(File.Fine);
    private static readonly HashSet<string> Thanks = Phrases(File.Thanks);
    private static readonly HashSet<string> Yes = Phrases(File.Yes);
    private static readonly HashSet<string> None = Phrases(File.None);
    private static readonly HashSet<string> Gone = Phrases(File.Gone);
    private static readonly HashSet<string> Less = Phrases(File.Less);
    private static readonly HashSet<string> Same = Phrases(File.Same);
    private static readonly HashSet<string> More = Phrases(File.More);
    private static readonly string[] Openers = [.. Phrases(File.Openers).Select(opener => opener + " ")];

    /// <summary>"Fine", "all good", "as usual": nothing differs.</summary>
    public static bool MeansUsual(string text) => Fine.Contains(WithoutOpener(text));

    /// <summary>A yes to "is all well?".</summary>
    public static bool MeansFine(string text) => MeansUsual(text) || Yes.Contains(WithoutOpener(text));

    /// <summary>It only takes note of what was said: "ok", "thanks".</summary>
    public static bool MeansNoted(string text) => MeansFine(text) || Thanks.Contains(WithoutOpener(text));

    /// <summary>Nothing of a list applies.</summary>
    public static bool MeansNone(string text) => MeansUsual(text) || None.Contains(WithoutOpener(text));

    /// <summary>How something is compared with before, as an id of <see cref="ComplaintCourse.All"/>; null if it says nothing of that.</summary>
    public static string? CourseOf(string text)
    {
        var words = WithoutOpener(text);
        return Gone.Contains(words) ? ComplaintCourse.Gone
            : Less.Contains(words) ? ComplaintCourse.Less
            : Same.Contains(words) ? ComplaintCourse.Same
            : More.Contains(words) ? ComplaintCourse.More
            : null;
    }

    private static string WithoutOpener(string text)
    {
        var tokens = Tokenizer.Read(text);
        if (tokens.Any(token => token.IsNumber || token.Text is "?"))
        {
            return "";
        }

        var words = string.Join(' ', tokens.Where(token => token.IsWord).Select(token => token.Text));
        while (!Fine.Contains(words) && Array.Find(Openers, opener => words.StartsWith(opener, StringComparison.Ordinal)) is { } opener)
        {
            words = words[opener.Length..];
        }

        return words;
    }

    private static HashSet<string> Phrases(string line) => [.. LanguageData.Words(line).Select(phrase => phrase.Replace('_', ' '))];

    /// <summary>The data file, as it stands.</summary>
    private sealed record ReplyFile(string Fine, string Thanks, string Yes, string None, string Gone, string Less, string Same, string More, string Openers);
}
