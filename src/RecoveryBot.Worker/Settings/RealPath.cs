namespace RecoveryBot.Worker.Settings;

/// <summary>Where a path leads once links on the way are followed; what is not there yet is taken as it is written.</summary>
internal static class RealPath
{
    public static string Of(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = Target(next) ?? next;
        }

        return real;
    }

    // A circle of links leads nowhere.
    private static string? Target(string path)
    {
        try
        {
            return Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
