using System.Text;

namespace RecoveryBot.EndToEnd.Tests.Running;

/// <summary>Looks for words in the bytes of every file of a data folder.</summary>
internal static class CanaryHunt
{
    /// <summary>The files that hold any of the words, each as file and word.</summary>
    public static IReadOnlyList<string> Find(string folder, params IReadOnlyList<string> words) =>
    [
        .. new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Length > 0)
            .Select(file => (file.Name, Bytes: Read(file.FullName)))
            .SelectMany(file => words.Where(word => file.Bytes.Contains(word, StringComparison.OrdinalIgnoreCase))
                .Select(word => $"{file.Name}: {word}")),
    ];

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
