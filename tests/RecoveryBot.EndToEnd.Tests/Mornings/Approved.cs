using System.Runtime.CompilerServices;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>Texts somebody has read and found good, kept beside the tests. RECOVERYBOT_APPROVE=1 takes what is there now.</summary>
internal static class Approved
{
    public static void Check(string name, string text, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".approved.txt");
        if (Environment.GetEnvironmentVariable("RECOVERYBOT_APPROVE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
