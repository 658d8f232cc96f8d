using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

public sealed partial class SourceFileTests
{
    private const int MostLines = 200;

    /// <summary>Tables that are longer than a file should be, with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> LongTables = new Dictionary<string, string>
    {
        ["src/RecoveryBot.Recovery/Sessions/Library/CardioBlocks.cs"] = "Sessions written out for people; no logic.",
    };

    private static readonly string[] ReadByPeople =
        [".cs", ".csproj", ".props", ".targets", ".json", ".sql", ".txt", ".md", ".sh", ".yml"];

    [Fact]
    public void No_file_of_the_program_is_longer_than_two_hundred_lines_but_the_tables_listed_here() =>
        Assert.Empty(
            from path in Files("src")
            where path.EndsWith(".cs", StringComparison.Ordinal) && !LongTables.ContainsKey(path)
            let length = Lines(path).Length
            where length > MostLines
            select $"{path}: {length}");

    [Fact]
    public void Every_long_table_listed_here_is_there_and_long() =>
        Assert.All(LongTables.Keys, path => Assert.True(Lines(path).Length > MostLines, path));

    [Fact]
    public void Nothing_is_left_to_be_done_later() =>
        Assert.Empty(Places(LeftForLater()));

    /// <summary>What a rule means stands in its properties; whoever asks for an id asks for too little.</summary>
    [Fact]
    public void Ids_of_rules_stand_only_among_the_rules() =>
        Assert.Empty(
            from path in Files("src")
            where path.EndsWith(".cs", StringComparison.Ordinal) && !path.StartsWith("src/RecoveryBot.Recovery/Rules/", StringComparison.Ordinal)
            from line in Lines(path).Index()
            where RuleId().IsMatch(line.Item)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}");

    /// <summary>A reader has this repository and what is public, not the pages that it was planned on.</summary>
    [Fact]
    public void No_page_is_cited_that_a_reader_does_not_have() =>
        Assert.Empty(Places(CitedFromElsewhere()));

    [Fact]
    public void No_test_is_skipped() =>
        Assert.Empty(Places(Skipped()));

    [Fact]
    public void A_silenced_warning_gives_its_reason_on_the_same_line() =>
        Assert.Empty(Places(SilencedWithoutReason()));

    private static IEnumerable<string> Places(Regex unwanted) =>
        from path in Files("src", "tests")
        where ReadByPeople.Contains(Path.GetExtension(path))
        from line in Lines(path).Index()
        where unwanted.IsMatch(line.Item)
        select $"{path}:{line.Index + 1}: {line.Item.Trim()}";

    // Of the table, of the plan, of a trainer and of remarks; or the letter that a part of the table begins with.
    [GeneratedRegex(@"(?<!name=)""([ABCELMPTW]\d{1,2}|Z)""|\['[ABCEP]', \.\.\]|StartsWith\(['""][ABCEP]['""]")]
    private static partial Regex RuleId();

    // The sign of a section, and pages by name.
    [GeneratedRegex(@"\u00a7|\bplatforms (page )?\d|\(model \d")]
    private static partial Regex CitedFromElsewhere();

    // Written with a gap, so that this file does not find itself.
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K)\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"(?<!\bstring )\bSki[p](Unless|When)?\s*=\s*[^=>\s]")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"#pragma warning disabl[e](?!.*//)")]
    private static partial Regex SilencedWithoutReason();
}
