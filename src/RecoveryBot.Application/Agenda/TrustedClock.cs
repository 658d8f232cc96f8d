using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Agenda;

/// <summary>
/// The wall clock while it can be believed, and otherwise what it would show had it not jumped, so that nothing is dated
/// or planned by a time that may be wrong. When the program starts, it is measured by the latest moment in the database.
/// </summary>
/// <remarks>Any thread may ask.</remarks>
public sealed class TrustedClock : IClock
{
    private const string Part = "clock";

    private readonly IClock _wall;
    private readonly TimeProvider _time;
    private readonly IDatabase _database;
    private readonly IHealth _health;
    private readonly Lock _gate = new();
    private readonly long _began;
    private ClockTrust _trust;

    /// <exception cref="StorageUnavailableException">The database cannot be read.</exception>
    public TrustedClock(IClock wall, TimeProvider time, IDatabase database, IHealth health)
    {
        (_wall, _time, _database, _health) = (wall, time, database, health);
        _began = time.GetTimestamp();
        _trust = new(database.Read(MeasureOf) ?? wall.GetCurrentInstant(), Duration.Zero);
    }

    /// <summary>
    /// The clock was set, or this is another run: what is planned may have been planned by another time. Until
    /// <see cref="IsReplanned"/>.
    /// </summary>
    public bool WasSet { get; private set; } = true;

    /// <summary>Looks at the clock, and whether it is believed.</summary>
    public bool IsBelieved => Look().Trust.Jump is null;

    public Instant GetCurrentInstant() => Look().Now;

    /// <summary>What is planned goes by the clock as it is.</summary>
    public void IsReplanned() => WasSet = false;

    private (ClockTrust Trust, Instant Now) Look()
    {
        lock (_gate)
        {
            var (wall, at) = (_wall.GetCurrentInstant(), Duration.FromTimeSpan(_time.GetElapsedTime(_began)));
            var before = _trust;
            _trust = before.See(wall, at);
            if (_trust.Jump is not null && before.Jump is null && IsNothingAtStake())
            {
                _trust = new(wall, at);
            }

            Tell(before, wall);
            return (_trust, _trust.Jump is null ? wall : _trust.Expected(at));
        }
    }

    private void Tell(ClockTrust before, Instant wall)
    {
        if (_trust.Jump is { } jump && before.Jump?.To != jump.To)
        {
            _health.Wrong(Part, Sentence(jump));
        }
        else if (_trust.Jump is null && (before.Jump is not null || wall < before.Latest - ClockTrust.Tolerated))
        {
            WasSet = true;
            _health.Well(Part);
        }
    }

    // Where nobody is known there is nobody whose morning could be lost, and a machine may only just learn the time.
    private bool IsNothingAtStake()
    {
        try
        {
            return _database.Read(MeasureOf) is null;
        }
        catch (StorageUnavailableException)
        {
            return false;
        }
    }

    private static Instant? MeasureOf(IQueries queries) => queries.IsAnybodyKnown() ? queries.LatestMoment() : null;

    private static string Sentence(ClockJump jump) => string.Create(
        CultureInfo.InvariantCulture,
        $"The clock of this machine is not believed since it went from {jump.From:uuuu-MM-dd HH:mm} to {jump.To:uuuu-MM-dd HH:mm} (UTC), and nobody is "
        + $"asked: put it right, or wait until it has gone on to {jump.To + ClockTrust.Probation:uuuu-MM-dd HH:mm}.");
}
