using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>How long to wait before connecting again: at once for once, then longer, never all bots together. Pure.</summary>
internal static class ReconnectBackoff
{
    private const double LongestSeconds = 10;

    // Whoever let us in that far is there: waiting longer than two seconds would only make people wait.
    private const int MostIfReady = 3;

    // Short-lived connections in a row count as failures even if they came as far as being ready.
    private static readonly Duration Lasting = Duration.FromSeconds(20);

    /// <param name="before">Connections in a row that did not last, up to this one.</param>
    /// <param name="lasted">How long this one did.</param>
    /// <returns>The same, this one included.</returns>
    public static int Failures(int before, Duration lasted, bool wasReady)
    {
        var failures = lasted > Lasting ? 1 : before + 1;
        return wasReady ? Math.Min(failures, MostIfReady) : failures;
    }

    /// <param name="failures">Connections in a row that did not last, this one included.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static Duration After(int failures, double chance) => failures <= 1
        ? Duration.FromSeconds(chance / 2)
        : Duration.FromSeconds(Math.Min(Math.Pow(2, failures - 2), LongestSeconds) * (0.5 + (chance / 2)));

    /// <summary>The gateway wants 1 to 5 s before a session it declared invalid is begun anew.</summary>
    public static Duration AfterInvalidSession(double chance) => Duration.FromSeconds(1 + (4 * chance));
}
