using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>What kind of day it was. Silence is unknown, never rest.</summary>
public enum DayType
{
    Unknown,
    Rest,
    ActiveRecovery,
    Training,
}

/// <summary>What is known about one day, summed over its sessions; by default nothing.</summary>
internal struct Day
{
    private bool _confirmedRest;
    private bool _training;
    private bool _loadUnknown;
    private bool _moreThanIncidental;
    private bool _moreThanEasy;
    private double _load;

    /// <summary>Any session of the hard RPE or more.</summary>
    public bool IsHard { get; private set; }

    public bool HasRecoverySession { get; private set; }

    /// <summary>Sessions that made this a training day and whose RPE is known, with the sum of their RPE.</summary>
    public int RatedTraining { get; private set; }

    public double TrainingRpe { get; private set; }

    /// <summary>A session that made this a training day has no RPE.</summary>
    public bool HasUnratedTraining { get; private set; }

    /// <summary>
    /// A session goes before a confirmed rest day of the same date, unless it was so light that it is part of the day:
    /// such activity is incidental (statement 11).
    /// </summary>
    public readonly DayType Type =>
        _training ? DayType.Training
        : HasRecoverySession && (_moreThanIncidental || !_confirmedRest) ? DayType.ActiveRecovery
        : _confirmedRest ? DayType.Rest
        : DayType.Unknown;

    /// <summary>Sum of RPE × minutes in AU; zero on a rest day; null if any part of it is unknown.</summary>
    public readonly double? Load => Type is DayType.Unknown || _loadUnknown ? null : _load;

    /// <summary>Known to have asked for more than easy work; a session without RPE proves nothing.</summary>
    public readonly bool IsMoreThanEasy => _training && _moreThanEasy && !HasUnratedTraining;

    public void ConfirmRest() => _confirmedRest = true;

    public void Add(SessionType type, double? sessionRpe, double? minutes, LoadOptions options)
    {
        var rpe = Known(sessionRpe);
        var duration = Known(minutes);
        _moreThanIncidental |= !(rpe <= options.RestDayRpe);
        _moreThanEasy |= rpe > options.EasyRpe;
        if (rpe * duration is { } load)
        {
            _load += load;
        }
        else
        {
            _loadUnknown = true;
        }

        HasRecoverySession |= type is SessionType.ActiveRecovery;
        if (type is SessionType.Training || IsStrenuous(rpe, duration, options))
        {
            AddTraining(rpe, options);
        }
    }

    /// <summary>What was said afterwards about a recovery session: it is the session if none was logged.</summary>
    public void AddFeedback(double? sessionRpe, double? minutes, LoadOptions options)
    {
        if (!HasRecoverySession)
        {
            Add(SessionType.ActiveRecovery, sessionRpe, minutes, options);
        }
        else if (!_training && IsStrenuous(Known(sessionRpe), Known(minutes), options))
        {
            AddTraining(Known(sessionRpe), options);
        }
    }

    private void AddTraining(double? rpe, LoadOptions options)
    {
        _training = true;
        IsHard |= rpe >= options.HardRpe;
        if (rpe is { } rated)
        {
            RatedTraining++;
            TrainingRpe += rated;
        }
        else
        {
            HasUnratedTraining = true;
        }
    }

    private static bool IsStrenuous(double? rpe, double? minutes, LoadOptions options) =>
        rpe >= options.StrenuousRecoveryRpe || minutes > options.StrenuousRecoveryMinutes;

    // Anything that is not a number of its scale is as good as unsaid, so that no figure can become NaN.
    private static double? Known(double? value) => value is >= 0 and < double.PositiveInfinity ? value : null;
}
