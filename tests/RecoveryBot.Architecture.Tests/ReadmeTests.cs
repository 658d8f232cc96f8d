using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>What the README says about this checkout is true of it.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = string.Join('\n', Lines("README.md"));

    [Fact]
    public void Every_test_it_names_exists()
    {
        var there = Files("tests").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet();

        Assert.Empty(TestName().Matches(Readme).Select(match => match.Groups["name"].Value).Except(there));
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

    // A setting with a value, not a group of settings.
    [GeneratedRegex("^\\s*\"(?<key>[A-Za-z]+)\": \"")]
    private static partial Regex Key();
}
