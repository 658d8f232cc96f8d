using System.Text.RegularExpressions;
using System.Xml.Linq;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

public sealed partial class ProjectTests
{
    public static TheoryData<string> ProgramProjects => [.. ProjectsIn("src")];

    public static TheoryData<string, string> AllProjects =>
        [.. ProjectsIn("src").Select(name => ("src", name)), .. ProjectsIn("tests").Select(name => ("tests", name))];

    [Fact]
    public void Every_folder_of_the_program_is_in_the_table_of_rooms_and_the_other_way_round() =>
        Assert.Equal(Rooms.Program.Keys.Order(), ProjectsIn("src").Order());

    [Fact]
    public void Every_folder_of_the_tests_is_in_the_table_and_the_other_way_round() =>
        Assert.Equal(Rooms.Tests.Order(), ProjectsIn("tests").Order());

    [Fact]
    public void The_solution_holds_every_project_and_nothing_else()
    {
        var listed = Lines("RecoveryBot.sln")
            .Select(line => ProjectPath().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'));
        var there = AllProjects.Select(row => $"{row.Data.Item1}/{row.Data.Item2}/{row.Data.Item2}.csproj");

        Assert.Equal(there.Order(), listed.Order());
    }

    [Fact]
    public void The_image_restores_every_project_of_the_solution() => Assert.All(
        AllProjects.Select(row => $"{row.Data.Item1}/{row.Data.Item2}"),
        project => Assert.Contains($"COPY {project}/*.csproj {project}/packages.lock.json {project}/", Lines("Dockerfile")));

    [Theory]
    [MemberData(nameof(ProgramProjects))]
    public void A_room_names_only_the_rooms_it_may(string project) =>
        Assert.Empty(Included(Project("src", project), "ProjectReference").Except(Rooms.Program[project].MayName));

    [Theory]
    [MemberData(nameof(ProgramProjects))]
    public void A_room_names_only_the_packages_it_may(string project) =>
        Assert.Empty(Included(Project("src", project), "PackageReference").Except(Rooms.Program[project].Packages));

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_project_names_nothing_past_its_lists(string folder, string project) =>
        Assert.Empty(Included(Project(folder, project), "Reference"));

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_project_names_only_the_frameworks_it_may(string folder, string project) =>
        Assert.Empty(Included(Project(folder, project), "FrameworkReference").Except(Rooms.Frameworks(project)));

    [Theory]
    [MemberData(nameof(ProgramProjects))]
    public void A_pure_room_is_marked_pure_and_no_other_is(string project) =>
        Assert.Equal(
            Rooms.Program[project].IsPure,
            Project("src", project).Descendants("PureRoom").Any(mark => mark.Value == "true"));

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_project_keeps_the_strictness_of_the_house(string folder, string project)
    {
        string[] house = ["TreatWarningsAsErrors", "NoWarn", "WarningsNotAsErrors", "AnalysisLevel", "Nullable"];

        Assert.Empty(Project(folder, project).Descendants().Select(one => one.Name.LocalName).Intersect(house));
    }

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_project_s_packages_are_locked(string folder, string project) =>
        Assert.True(File.Exists(Path.Combine(Root, folder, project, "packages.lock.json")));

    [Theory]
    [InlineData("src/Directory.Packages.props")]
    [InlineData("tests/Directory.Packages.props")]
    public void Every_pinned_version_is_exact(string props) =>
        Assert.All(
            Pinned(Props(props)),
            pin => Assert.Matches(ExactVersion(), pin.Attribute("Version")?.Value ?? ""));

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_version_is_pinned_in_one_place_only(string folder, string project) =>
        Assert.DoesNotContain(
            Project(folder, project).Descendants("PackageReference").Attributes(),
            attribute => attribute.Name.LocalName.StartsWith("Version", StringComparison.Ordinal));

    private static IEnumerable<XElement> Pinned(XElement props) =>
        props.Descendants("PackageVersion").Concat(props.Descendants("GlobalPackageReference"));

    [GeneratedRegex("""^Project\(.*"(?<path>[^"]+\.csproj)",""")]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.]+)?$")]
    private static partial Regex ExactVersion();
}
