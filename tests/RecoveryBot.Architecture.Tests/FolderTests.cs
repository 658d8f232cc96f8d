using System.Text.RegularExpressions;
using static RecoveryBot.Architecture.Tests.CheckedOut;

namespace RecoveryBot.Architecture.Tests;

/// <summary>
/// A project's folders are modules: what one of them names never names it back, not even by way of others. An unused using
/// does not compile, so the usings and the qualified names of a file are what it needs.
/// </summary>
public sealed partial class FolderTests
{
    public static TheoryData<string> ProgramProjects => [.. ProjectsIn("src")];

    [Theory]
    [MemberData(nameof(ProgramProjects))]
    public void No_folder_of_a_project_names_one_that_names_it_back(string project) =>
        Assert.Empty(Circles(Names(project)));

    [Theory]
    [MemberData(nameof(ProgramProjects))]
    public void A_room_names_only_the_rooms_it_may_and_those_that_they_may(string project) =>
        Assert.Empty(
            from path in Files($"src/{project}")
            where path.EndsWith(".cs", StringComparison.Ordinal)
            from line in Lines(path)
            let room = Room().Match(line).Groups["room"].Value
            where room.Length > 0 && room != project && !Allowed(project).Contains(room)
            select $"{path}: {line}");

    [Fact]
    public void No_folder_names_one_that_stands_above_it_on_the_map()
    {
        var rows = Lines("src/README.md").SkipWhile(line => line != "## Folders").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => Backticked().Matches(line.Split('|').ElementAtOrDefault(1) ?? "").Select(match => match.Groups["name"].Value).ToList())
            .Where(row => row.Count > 0).ToList();
        var features = rows.FindIndex(row => row.Contains("CheckIns"));
        int Height(string folder) => rows.FindIndex(row => row.Contains(folder)) is >= 0 and var height ? height : features;

        Assert.True(features > 0);
        Assert.Empty(
            from folder in Names("RecoveryBot.Conversations")
            from named in folder.Value
            where Height(named) > Height(folder.Key)
            select $"{folder.Key} names {named}");
    }

    [Fact]
    public void Every_file_of_the_walk_of_a_press_is_there()
    {
        var files = Files("src").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet();
        var named = Lines("src/README.md").SkipWhile(line => line != "## The walk of one press").TakeWhile(line => line != "## Folders")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Backticked().Matches(line).Select(match => match.Groups["name"].Value)).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(files));
    }

    [Fact]
    public void A_circle_is_found_however_long_it_is()
    {
        var names = new Dictionary<string, HashSet<string>>
        {
            ["A"] = ["B"],
            ["B"] = ["C", "D"],
            ["C"] = ["A"],
            ["D"] = [],
        };

        Assert.Equal(["A", "B", "C"], Circles(names).Order());
    }

    /// <summary>By top-level folder, the folders that its files name.</summary>
    private static Dictionary<string, HashSet<string>> Names(string project)
    {
        var files = Files($"src/{project}").Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && path.Count(c => c == '/') > 2)
            .ToLookup(FolderOf, path => (Path: path, Lines: Lines(path)));
        var known = files.ToDictionary(folder => folder.Key, folder => folder.SelectMany(file => Declared(file.Path, file.Lines)).ToHashSet());
        return files.ToDictionary(
            folder => folder.Key,
            folder => folder.SelectMany(file => file.Lines).SelectMany(line => Named(project, line, known))
                .Where(name => name != folder.Key && known.ContainsKey(name))
                .ToHashSet());
    }

    private static IEnumerable<string> Named(string project, string line, Dictionary<string, HashSet<string>> known) =>
        Using().Match(line) is { Success: true } used
            ? used.Groups["project"].Value == project ? [used.Groups["folder"].Value] : []
            : Qualified().Matches(line)
                .Where(match => known.TryGetValue(match.Groups["folder"].Value, out var declared) && declared.Contains(match.Groups["type"].Value))
                .Select(match => match.Groups["folder"].Value);

    /// <summary>What may follow a folder's name: its types, and the folders within it. A field may be called like a folder.</summary>
    private static IEnumerable<string> Declared(string path, string[] lines) =>
        path.Split('/')[3..^1].Concat(lines.Select(line => Declaration().Match(line)).Where(match => match.Success).Select(match => match.Groups["type"].Value));

    private static string FolderOf(string path) => path.Split('/')[2];

    /// <summary>Those that can be reached from themselves.</summary>
    private static IEnumerable<string> Circles(Dictionary<string, HashSet<string>> names) =>
        names.Keys.Where(folder => Reached(names, folder).Contains(folder));

    private static HashSet<string> Reached(Dictionary<string, HashSet<string>> names, string from)
    {
        var reached = new HashSet<string>();
        var ahead = new Stack<string>(names[from]);
        while (ahead.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var further in names.GetValueOrDefault(next) ?? [])
                {
                    ahead.Push(further);
                }
            }
        }

        return reached;
    }

    private static HashSet<string> Allowed(string project) =>
        [.. Rooms.Program[project].MayName.SelectMany(room => Allowed(room).Append(room))];

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<project>RecoveryBot\.\w+)\.(?<folder>\w+)")]
    private static partial Regex Using();

    // A qualified name such as Turns.Input, neither behind a dot nor inside a string.
    [GeneratedRegex("""(?<![\w."])(?<folder>[A-Z]\w*)\.(?<type>[A-Z]\w*)""")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^[a-z ]*\b(class|struct|record|interface|enum) (?<type>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"`(?<name>\w+)`")]
    private static partial Regex Backticked();

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<room>RecoveryBot\.\w+)")]
    private static partial Regex Room();
}
