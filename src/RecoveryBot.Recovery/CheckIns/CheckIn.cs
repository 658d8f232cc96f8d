using NodaTime;

namespace RecoveryBot.Recovery.CheckIns;

/// <summary>
/// What a client said about one local date. A later check-in of the same date replaces the earlier one.
/// Null means "not answered", which is never read as "fine".
/// </summary>
public sealed record CheckIn
{
    public required LocalDate Date { get; init; }

    /// <summary>1 always tired … 5 very fresh (McLean 2010).</summary>
    public int? Fatigue { get; init; }

    /// <summary>1 insomnia … 5 very restful (McLean 2010).</summary>
    public int? SleepQuality { get; init; }

    /// <summary>1 very sore … 5 feeling good (McLean 2010).</summary>
    public int? MuscleSoreness { get; init; }

    /// <summary>1 very stressed … 5 very relaxed (McLean 2010).</summary>
    public int? Stress { get; init; }

    /// <summary>1 annoyed, irritable or down … 5 very positive (McLean 2010).</summary>
    public int? Mood { get; init; }

    /// <summary>Hours slept, 0–16.</summary>
    public double? SleepHours { get; init; }

    /// <summary>Why a night of under six hours was short; null if not asked or not said (Craven 2022, Gong 2024).</summary>
    public ShortNight? ShortNight { get; init; }

    /// <summary>Perceived recovery status before training, 0–10, 10 best (Laurent 2011).</summary>
    public int? Prs { get; init; }

    /// <summary>Yesterday's eating and drinking, 1 hardly anything … 5 well.</summary>
    public int? Nutrition { get; init; }

    /// <summary>1–5, 5 best.</summary>
    public int? Motivation { get; init; }

    /// <summary>Change from the client's own normal, not absolute range of motion.</summary>
    public MovementQuality? MovementQuality { get; init; }

    public SorenessArea SorenessArea { get; init; }

    public TaxedSystem TaxedSystem { get; init; }

    public bool Overwhelmed { get; init; }

    public bool Overstimulated { get; init; }

    public bool BusyDay { get; init; }

    /// <summary>Stress gets in the way of moving and training (statement 114).</summary>
    public bool LifeStressInterferes { get; init; }

    /// <summary>Null until told or learned from feedback (statement 81).</summary>
    public bool? FeelsBetterAfterLightMovement { get; init; }

    /// <summary>Null until told or learned (statement 96).</summary>
    public bool? LightPressureHelps { get; init; }

    /// <summary>Pain other than muscle soreness, 0–10.</summary>
    public int? PainNrs { get; init; }

    /// <summary>Where the pain is; null if not said.</summary>
    public PainPlace? PainPlace { get; init; }

    /// <summary>Days that pain has been in the same spot.</summary>
    public int? PainDurationDays { get; init; }

    public bool Swelling { get; init; }

    public bool LossOfFunction { get; init; }

    public Illness Illness { get; init; }

    /// <summary>With a cold: something in the chest, out of breath, or a fast pulse at rest.</summary>
    public bool ChestSymptoms { get; init; }

    public IReadOnlyList<RedFlag> RedFlags { get; init; } = [];

    /// <summary>False if the safety list was skipped.</summary>
    public bool SafetyAnswered { get; init; }

    /// <summary>
    /// Answered after its day was over: what was said about health counts, but memory is no measurement, so it is no part
    /// of a baseline, a run or a count of low mornings (Coventry 2023).
    /// </summary>
    public bool AnsweredLate { get; init; }

    /// <summary>
    /// Items called "as usual" instead of being rated: each counts as its own mean where there is a baseline, else as
    /// unknown, and enters no baseline.
    /// </summary>
    public IReadOnlyList<WellnessItem> AsUsual { get; init; } = [];

    /// <summary>Minutes for a recovery session, null if not said.</summary>
    public int? MinutesAvailable { get; init; }

    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    public IReadOnlyList<ClientRequest> Requests { get; init; } = [];

    /// <summary>The rating of one wellness item, 1–5 with 5 best, null if it was not rated.</summary>
    public int? Rating(WellnessItem item) => item switch
    {
        WellnessItem.Fatigue => Fatigue,
        WellnessItem.SleepQuality => SleepQuality,
        WellnessItem.MuscleSoreness => MuscleSoreness,
        WellnessItem.Stress => Stress,
        WellnessItem.Mood => Mood,
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public bool IsAnswered(WellnessItem item) => Rating(item) is not null || AsUsual.Contains(item);

    /// <summary>Whether every answer is the same, whatever lists hold them.</summary>
    public bool SaysTheSameAs(CheckIn other) => RedFlags.SequenceEqual(other.RedFlags)
        && AsUsual.SequenceEqual(other.AsUsual)
        && Equipment.SequenceEqual(other.Equipment)
        && Requests.SequenceEqual(other.Requests)
        && this == other with { RedFlags = RedFlags, AsUsual = AsUsual, Equipment = Equipment, Requests = Requests };

    /// <summary>Nothing was rated: neither a good nor a poor morning.</summary>
    public bool IsUnrated =>
        Fatigue is null && SleepQuality is null && MuscleSoreness is null && Stress is null && Mood is null;

    /// <summary>The client says that nothing hurts.</summary>
    public bool IsPainFree => (SafetyAnswered ? PainNrs ?? 0 : PainNrs) == 0 && !Swelling && !LossOfFunction;

    /// <summary>A morning answered in full or with its safety list: what was not told of it was not there.</summary>
    public bool IsTold => SafetyAnswered
        || (MovementQuality is not null
            && this is { Fatigue: not null, SleepQuality: not null, MuscleSoreness: not null, Stress: not null, Mood: not null });
}
