using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>A second language is a folder of data files and a wording: no other file knows words that people type.</summary>
public sealed partial class LanguageTests
{
    /// <summary>Where sentences that people read are written.</summary>
    private static readonly string[] Wordings = ["/Wording/", "OnboardingWording"];

    /// <summary>Rows of small words that are no language, with what they are.</summary>
    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["src/RecoveryBot.Conversations/Forms/ChoiceMatch.cs"] = "Beginnings of labels, which are the wording's.",
        ["src/RecoveryBot.Conversations/CheckIns/SafetyListTicks.cs"] = "Ids of answers.",
        ["src/RecoveryBot.Conversations/Questions/SignList.cs"] = "Ids of choices and questions.",
        ["src/RecoveryBot.Conversations/Parsing/CommandLexicon.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/AskedLexicon.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/OverrideWords.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/ProfileWords.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/TimeWords.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/WholeReply.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Parsing/WishWords.cs"] = "A language and its file.",
        ["src/RecoveryBot.Conversations/Privacy/PrivacyHandler.cs"] = "Names of commands.",
        ["src/RecoveryBot.Conversations/Routing/ClientHandler.Typing.cs"] = "Names of commands.",
        ["src/RecoveryBot.Conversations/Routing/OnboardingHandler.cs"] = "Names of commands.",
        ["src/RecoveryBot.Conversations/Turns/SafetyScreening.cs"] = "Names of commands.",
        ["src/RecoveryBot.Conversations/Routing/TrainerOnlyHandler.cs"] = "Names of commands.",
    };

    [Fact]
    public void No_words_that_people_type_stand_outside_the_languages() =>
        Assert.Empty(WithWords().Where(found => !Names.ContainsKey(found.Path)).Select(found => $"{found.Path}: {found.Words}"));

    [Fact]
    public void Every_file_with_names_listed_here_has_some() =>
        Assert.Empty(Names.Keys.Except(WithWords().Select(found => found.Path)));

    private static IEnumerable<(string Path, string Words)> WithWords() =>
        from path in Files("src/RecoveryBot.Conversations")
        where path.EndsWith(".cs", StringComparison.Ordinal) && !Array.Exists(Wordings, part => path.Contains(part, StringComparison.Ordinal))
        let code = string.Join('\n', Lines(path).Select(line => Comment().Replace(line, "")))
        from Match found in RowOfWords().Matches(code)
        select (path, found.Value.ReplaceLineEndings(" "));

    /// <summary>Two texts of lower-case words beside each other, as in a list or a pattern, or one that is a list itself.</summary>
    [GeneratedRegex("""
        (?<!\$)"[a-z][a-z' *-]*"(,|\s+or|\s*\+)\s+"[a-z][a-z' *-]*"|"[a-z][a-z ]*\|[a-z |]+"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex RowOfWords();

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
