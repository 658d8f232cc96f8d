using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>What the README says about this checkout is true of it.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = string.Join('\n', Lines("README.md"));

    /// <summary>The README and the pages it leads to.</summary>
    private static readonly string Pages = Readme + string.Join('\n', LinkTarget().Matches(Readme).SelectMany(link => Lines(link.Groups["path"].Value)));

    [Fact]
    public void Every_page_it_leads_to_exists() => Assert.All(
        LinkTarget().Matches(Readme), link => Assert.True(File.Exists(Path.Combine(Root, link.Groups["path"].Value))));

    [Fact]
    public void Every_test_it_names_exists()
    {
        var there = Files("tests").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet();

        Assert.Empty(TestName().Matches(Pages).Select(match => match.Groups["name"].Value).Except(there));
    }

    [Fact]
    public void Every_project_of_the_program_is_on_its_map() =>
        Assert.All(ProjectsIn("src"), project => Assert.Contains($"| `{project}` |", Readme, StringComparison.Ordinal));

    [Fact]
    public void Its_test_command_is_the_one_that_is_run_before_anything_lands()
    {
        const string Command = "dotnet test RecoveryBot.sln";

        Assert.Contains(Command, Readme, StringComparison.Ordinal);
        Assert.Contains(Lines(".ci/run"), line => line.StartsWith(Command, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_of_the_example_file_is_in_its_table() => Assert.All(
        Lines("appsettings.example.json").Select(line => Key().Match(line)).Where(match => match.Success),
        match => Assert.Contains($"{match.Groups["key"].Value}`", Readme, StringComparison.Ordinal));

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(Tests|Contract))`")]
    private static partial Regex TestName();

    // A link into this checkout, not to the web.
    [GeneratedRegex(@"\]\((?<path>[A-Za-z.]+/[^):]+\.md)\)")]
    private static partial Regex LinkTarget();

    // A setting with a value, not a group of settings.
    [GeneratedRegex("^\\s*\"(?<key>[A-Za-z]+)\": \"")]
    private static partial Regex Key();
}
