namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>Words people read are kept in a file, so that a change of words is seen in review.</summary>
internal static class ApprovedText
{
    private const string Folder = "tests/RecoveryBot.Recovery.Tests/Sessions";

    /// <summary>Fails at the first line that differs, and leaves the new text beside the test assembly.</summary>
    public static void Matches(string name, IEnumerable<string> lines)
    {
        var approved = Path.Combine(Root(), Folder, $"{name}.approved.txt");
        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        string[] now = [.. lines];
        File.WriteAllText(received, string.Join('\n', now) + '\n');

        var was = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        for (var i = 0; i < Math.Max(was.Length, now.Length); i++)
        {
            var (before, after) = (was.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
            if (before != after)
            {
                Assert.Fail($"{name}, line {i + 1}\n was: {before}\n now: {after}\nIf the new words are meant, copy\n "
                    + $"{received}\nover\n {approved}");
            }
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RecoveryBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("RecoveryBot.sln is not above the tests.");
        }

        return folder.FullName;
    }
}
