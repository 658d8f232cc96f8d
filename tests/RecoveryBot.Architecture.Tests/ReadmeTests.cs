using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>What the README and the pages beside the code say about this checkout is true of it.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>So much of a page a stranger reads before trying it; characters.</summary>
    private const int MostToRead = 12_000;

    private static readonly string Readme = Page("README.md");

    public static TheoryData<string> Pages { get; } =
        [.. Files("src", "tests").Append("README.md").Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_that_one_leads_to_exists(string page) => Assert.All(
        LinkTarget().Matches(Page(page)),
        link => Assert.True(File.Exists(Path.Combine(Root, Path.GetDirectoryName(page)!, link.Groups["path"].Value)), link.Value));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_test_and_file_that_a_page_names_exists(string page)
    {
        var files = Files("src", "tests").ToList();
        var tests = files.Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet();

        Assert.Empty(TestName().Matches(Page(page)).Select(match => match.Groups["name"].Value).Except(tests));
        Assert.All(
            FileName().Matches(Page(page)).Select(match => match.Groups["path"].Value),
            named => Assert.Contains(files, path => $"/{path}".EndsWith($"/{named}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_morning_it_shows_is_what_is_said() => Assert.Contains(
        Assert.Single(Shown().Matches(Readme)).Groups["said"].Value,
        Page("tests/RecoveryBot.Conversations.Tests/Transcripts/first-morning.approved.txt"),
        StringComparison.Ordinal);

    [Fact]
    public void It_is_read_in_a_few_minutes() => Assert.InRange(Readme.Length, 1, MostToRead);

    [Fact]
    public void Every_project_is_on_its_map()
    {
        Assert.All(ProjectsIn("src"), project => Assert.Contains($"| `{project}` |", Page("src/README.md"), StringComparison.Ordinal));
        Assert.All(ProjectsIn("tests"), project => Assert.Contains($"`{project}`", Page("tests/README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Its_test_command_is_the_one_that_is_run_before_anything_lands()
    {
        const string Command = "dotnet test RecoveryBot.sln";

        Assert.Contains(Command, Readme, StringComparison.Ordinal);
        Assert.Contains(Lines(".ci/run"), line => line.StartsWith(Command, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_of_the_example_file_is_in_a_table() => Assert.All(
        Lines("appsettings.example.json").Select(line => Key().Match(line)).Where(match => match.Success),
        match => Assert.Contains($"{match.Groups["key"].Value}`", Readme + Page("src/RecoveryBot.Worker/OPERATING.md"), StringComparison.Ordinal));

    private static string Page(string path) => string.Join('\n', Lines(path));

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(Tests|Contract))`")]
    private static partial Regex TestName();

    // A file of this checkout by the end of its path, no setting and no file of the operator's.
    [GeneratedRegex("`(?<path>[A-Za-z.-]+/[A-Za-z0-9./-]+[.](cs|jsonl?))`")]
    private static partial Regex FileName();

    // A link into this checkout, not to the web.
    [GeneratedRegex(@"\]\((?<path>[A-Za-z./]+\.md)\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("```text\n(?<said>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    // A setting with a value, not a group of settings.
    [GeneratedRegex("^\\s*\"(?<key>[A-Za-z]+)\": \"")]
    private static partial Regex Key();
}
