using NodaTime;

namespace RecoveryBot.Application.Sending;

/// <summary>How long to wait between attempts: 3 seconds, doubled each time, at most an hour.</summary>
public static class RetrySchedule
{
    public static readonly Duration First = Duration.FromSeconds(3);

    public static readonly Duration Longest = Duration.FromHours(1);

    /// <summary>How often a message is tried at all.</summary>
    /// <remarks>
    /// 20 attempts span about ten hours. What was not asked for is worthless by then: 12 attempts span less than the
    /// three hours within which a morning question still makes sense.
    /// </remarks>
    public static int MostAttempts(bool isReply) => isReply ? 20 : 12;

    /// <summary>How long to wait before the next attempt; null if there is none.</summary>
    /// <param name="failed">Attempts so far, at least 1.</param>
    /// <param name="left">
    /// For how long the message still makes sense. Such a one is tried until then, and never waits for more than half of it.
    /// </param>
    public static Duration? DelayAfter(int failed, bool isReply, Duration? left) => left switch
    {
        null => failed < MostAttempts(isReply) ? DelayAfter(failed) : null,
        { } span => span > 2 * First ? Duration.Min(DelayAfter(failed), span / 2) : null,
    };

    /// <param name="failed">Attempts so far, at least 1.</param>
    public static Duration DelayAfter(int failed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failed, 1);

        // Twelve doublings are past the hour; shifting further would only overflow.
        return Duration.Min(First * (1 << Math.Min(failed - 1, 12)), Longest);
    }
}
