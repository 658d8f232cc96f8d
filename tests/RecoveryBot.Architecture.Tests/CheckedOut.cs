using System.Xml.Linq;

namespace RecoveryBot.Architecture.Tests;

/// <summary>The files of this checkout, as they are written: an unused reference leaves no trace in an assembly.</summary>
internal static class CheckedOut
{
    private static readonly string[] Built = ["bin", "obj", "TestResults", "node_modules"];

    /// <summary>The folder that holds the solution.</summary>
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folders directly under src or tests that hold anything but build output, and are no tools.</summary>
    public static IEnumerable<string> ProjectsIn(string folder) =>
        Directory.GetDirectories(Path.Combine(Root, folder))
            .Where(path => Directory.EnumerateFileSystemEntries(path).Any(entry => !IsBuilt(Path.GetFileName(entry))))
            .Select(path => Path.GetFileName(path))
            .Except(Rooms.NoProjects);

    public static XElement Project(string folder, string name) =>
        XElement.Load(Path.Combine(Root, folder, name, $"{name}.csproj"));

    public static XElement Props(string path) => XElement.Load(Path.Combine(Root, path));

    /// <summary>What a project includes by one kind of item, a project path shortened to its name.</summary>
    public static IEnumerable<string> Included(XElement project, string item) =>
        project.Descendants(item)
            .Select(reference => reference.Attribute("Include")?.Value ?? "")
            .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal)
                ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))
                : include);

    /// <summary>Every written file under src and tests, by its path from the root with forward slashes.</summary>
    public static IEnumerable<string> Files(params string[] folders) =>
        folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(IsBuilt));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static bool IsBuilt(string name) => Built.Contains(name);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No folder above the tests holds RecoveryBot.sln.")
        : File.Exists(Path.Combine(folder.FullName, "RecoveryBot.sln")) ? folder.FullName
        : Find(folder.Parent);
}
