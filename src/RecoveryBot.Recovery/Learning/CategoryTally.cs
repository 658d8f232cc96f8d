using NodaTime;

namespace RecoveryBot.Recovery.Learning;

/// <summary>What one category's sessions come to, taken in latest first.</summary>
internal struct CategoryTally
{
    private int _sessions;
    private double _balance;
    private double _missRun;
    private bool _runEnded;

    /// <summary>The latest session that completed a run of enough misses; null if none did.</summary>
    private LocalDate? _latestMiss;

    public void Add(LocalDate date, SessionOutcome outcome, bool isPrimary, LearningOptions options)
    {
        var weight = isPrimary ? 1 : options.AddedWeight;
        if (_sessions++ < options.AdjustSessions)
        {
            _balance += outcome switch
            {
                SessionOutcome.Success => weight,
                SessionOutcome.Miss => -weight,
                SessionOutcome.Neutral => 0,
                _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
            };
        }

        _runEnded |= outcome is not SessionOutcome.Miss;
        if (!_runEnded)
        {
            _missRun += weight;
            _latestMiss ??= date;
        }
    }

    /// <summary>Successes minus misses, halves rounded towards zero, within the limit.</summary>
    public readonly int Adjustment(LearningOptions options) =>
        Math.Clamp((int)_balance, -options.AdjustLimit, options.AdjustLimit);

    /// <summary>
    /// Misses in a row up to the category's latest session, counted with the same weights as the adjustment: two as
    /// the primary category, or four as an addition. It ends after fourteen days, or with a session that was no miss.
    /// </summary>
    public readonly bool IsSuspended(LocalDate today, LearningOptions options) =>
        _missRun >= options.SuspendAfterMisses
        && _latestMiss is { } miss
        && Period.DaysBetween(miss, today) <= options.SuspendedDays;
}
