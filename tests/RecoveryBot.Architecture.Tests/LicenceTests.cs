using System.Text.Json;
using System.Xml.Linq;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>Every package that the program brings along, and under which licence, by what the package itself says.</summary>
public sealed class LicenceTests
{
    private const string List = "src/LICENCES.md";

    /// <summary>Those that may be given on with a program, whatever its own licence is.</summary>
    private static readonly string[] Free = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC"];

    [Fact]
    public void Each_package_of_the_program_is_listed_with_its_version_and_licence() =>
        Assert.Equal(Packages().Select(Row), Lines(List).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2));

    [Fact]
    public void Each_licence_is_free() => Assert.All(Packages(), package => Assert.Contains(LicenceOf(package), Free));

    private static string Row((string Name, string Version) package) => $"| {package.Name} | {package.Version} | {LicenceOf(package)} |";

    private static List<(string Name, string Version)> Packages() =>
    [
        .. from project in ProjectsIn("src")
           let locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src", project, "packages.lock.json"))).RootElement
           from framework in locked.GetProperty("dependencies").EnumerateObject()
           from package in framework.Value.EnumerateObject()
           where package.Value.GetProperty("type").GetString() != "Project"
           group package.Value.GetProperty("resolved").GetString()! by package.Name into versions
           from version in versions.Distinct()
           orderby versions.Key.ToUpperInvariant(), version
           select (versions.Key, version),
    ];

    private static string LicenceOf((string Name, string Version) package)
    {
        var (name, version) = (package.Name.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var about = XElement.Load(Path.Combine(Restored(), name, version, $"{name}.nuspec"));
        return about.Descendants().FirstOrDefault(part => part.Name.LocalName == "license" && part.Attribute("type")?.Value == "expression")?.Value
            ?? "not said in a word";
    }

    private static string Restored() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
