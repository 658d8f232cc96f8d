using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// How training sessions have been going. Declining: two of the last three rated ones were worse. Plateau: none was
/// better in fourteen days, with enough of them rated. Sessions older than four weeks no longer count [ours].
/// </summary>
internal struct TrendTally
{
    private const int TrendDays = 28;
    private const int PlateauDays = 14;
    private const int WorseOfThree = 2;

    private Rated _last;
    private Rated _second;
    private Rated _third;
    private int _recent;
    private bool _better;

    /// <summary>Takes in one rated training session; of two on one date the one told later is the later one.</summary>
    /// <param name="ago">Days before today, 1 for yesterday.</param>
    /// <param name="performance">How it went.</param>
    public void Add(int ago, Performance performance)
    {
        if (ago > TrendDays)
        {
            return;
        }

        if (ago <= PlateauDays)
        {
            _recent++;
            _better |= performance is Performance.Better;
        }

        var session = new Rated(ago, performance is Performance.Worse);
        if (_last.IsNotAfter(session))
        {
            (_last, _second, _third) = (session, _last, _second);
        }
        else if (_second.IsNotAfter(session))
        {
            (_second, _third) = (session, _second);
        }
        else if (_third.IsNotAfter(session))
        {
            _third = session;
        }
    }

    public readonly PerformanceTrend Trend(LoadOptions options)
    {
        var worse = (_last.Worse ? 1 : 0) + (_second.Worse ? 1 : 0) + (_third.Worse ? 1 : 0);
        return worse >= WorseOfThree ? PerformanceTrend.Declining
            : !_better && _recent >= options.PlateauSessions ? PerformanceTrend.Plateau
            : PerformanceTrend.Holding;
    }

    // Ago 0 marks an empty place.
    private readonly record struct Rated(int Ago, bool Worse)
    {
        public bool IsNotAfter(Rated other) => Ago == 0 || Ago >= other.Ago;
    }
}
