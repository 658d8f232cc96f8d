using System.Runtime.CompilerServices;
using Xunit;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>Texts somebody has read and found good, kept beside the tests. RECOVERYBOT_APPROVE=1 takes what is there now.</summary>
public static class Approved
{
    /// <param name="name">Of the file beside the test, without ".approved.txt".</param>
    public static void Check(string name, string text, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".approved.txt");
        if (Environment.GetEnvironmentVariable("RECOVERYBOT_APPROVE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", text);
    }
}
