using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using static RecoveryBot.Recovery.Tests.Load.Histories;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>Histories of every sort: short, long, steady, wild, with gaps, repeated and future dates.</summary>
internal sealed class RandomHistories(int seed)
{
    private readonly Random _random = new(seed);

    public History Next()
    {
        var length = _random.Next(0, 110);
        var answering = _random.NextDouble();
        var training = _random.NextDouble();
        var resting = _random.NextDouble();
        var usual = _random.Next(1, 6);
        // A steady client repeats one session, which is where standard deviations become zero.
        double? steadyRpe = Maybe(0.3) ? _random.Next(1, 10) : null;
        var days = Enumerable.Range(-3, length + 3)
            .SelectMany(ago => Enumerable.Repeat(ago, Maybe(0.05) ? 2 : 1))
            .ToArray();
        _random.Shuffle(days);
        return new History
        {
            CheckIns = [.. days.Where(_ => Maybe(answering)).Select(ago => CheckIn(ago, usual))],
            Sessions = [.. days.Where(_ => Maybe(training)).Select(ago => Session(ago, steadyRpe))],
            RestDays = [.. days.Where(_ => Maybe(resting)).Select(Ago)],
            Feedback = [.. days.Where(_ => Maybe(0.1)).Select(Feedback)],
            Deloads = [.. days.Where(_ => Maybe(0.02)).Select(Ago)],
            DeloadAdvice = [.. days.Where(_ => Maybe(0.02)).Select(Ago)],
            UnplannedEasyDays = [.. days.Where(_ => Maybe(0.2)).Select(Ago)],
            OpenReferralSince = Maybe(0.1) ? Ago(_random.Next(-2, 40)) : null,
        };
    }

    public CheckIn CheckIn(int ago, int usual) => new()
    {
        Date = Ago(ago),
        Fatigue = Rating(usual),
        SleepQuality = Rating(usual),
        MuscleSoreness = Rating(usual),
        Stress = Rating(usual),
        Mood = Rating(usual),
        SleepHours = Maybe(0.7) ? _random.Next(8, 20) / 2.0 : null,
        Prs = Maybe(0.5) ? _random.Next(0, 11) : null,
        Nutrition = Maybe(0.5) ? _random.Next(1, 6) : null,
        Overwhelmed = Maybe(0.1),
    };

    public int Next(int below) => _random.Next(below);

    private int? Rating(int usual) =>
        Maybe(0.04) ? null : Maybe(0.5) ? usual : Math.Clamp(usual + _random.Next(-2, 3), 1, 5);

    private Session Session(int ago, double? steadyRpe) => new(
        Ago(ago),
        Maybe(0.7) ? SessionType.Training : SessionType.ActiveRecovery,
        Maybe(0.03) ? null : steadyRpe ?? _random.Next(0, 21) / 2.0,
        Maybe(0.03) ? null : steadyRpe is null ? _random.Next(0, 90) : 60,
        Maybe(0.5) ? (Performance)_random.Next(3) : null);

    // Its effort stays gentle where a session of the same day may be logged, so that both accounts agree.
    private SessionFeedback Feedback(int ago) => new(
        Ago(ago),
        [(MenuCategory)_random.Next(5)],
        (Change)_random.Next(3),
        (Change)_random.Next(3),
        (Change)_random.Next(3),
        Rpe: Maybe(0.1) ? null : _random.Next(0, 8) / 2.0,
        Minutes: Maybe(0.1) ? null : _random.Next(0, 60));

    private bool Maybe(double probability) => _random.NextDouble() < probability;
}
