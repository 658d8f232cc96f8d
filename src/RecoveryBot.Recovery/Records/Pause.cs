using NodaTime;

namespace RecoveryBot.Recovery.Records;

/// <summary>Days on which a client asked to be left alone. They are neither missed nor rest: nothing is known of them.</summary>
/// <param name="From">The first day of it.</param>
/// <param name="Until">The first day after it; null while its end is open.</param>
public sealed record Pause(LocalDate From, LocalDate? Until, PauseReason Reason)
{
    /// <summary>Whether a day lies in it: From included, Until not.</summary>
    public bool Covers(LocalDate date) => date >= From && (Until is not { } until || date < until);
}

public enum PauseReason
{
    /// <summary>Some days off, without a reason given.</summary>
    Days,
    Holiday,

    /// <summary>Training comes back by steps afterwards.</summary>
    Illness,
}
