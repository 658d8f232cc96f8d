using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.TestBot;

/// <summary>A clock that stands at the moment written in a file, such as 2026-03-02T06:30:00Z, until another is written there.</summary>
public sealed class FileClock(string path) : IClock
{
    /// <summary>Names the file.</summary>
    public const string Variable = "TESTBOT_CLOCK";

    public static FileClock FromEnvironment() => new(Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException($"The environment variable {Variable} must name a file."));

    public Instant GetCurrentInstant() => InstantPattern.ExtendedIso.Parse(File.ReadAllText(path).Trim()).Value;
}
