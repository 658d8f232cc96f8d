using System.Text.Json;
using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Storage.Stored;

/// <summary>
/// A check-in as it lies in the database for years. A shape of its own, so that renaming an answer elsewhere cannot change
/// what is stored: every name and word here is for good, and a new meaning is a new <see cref="Version"/>.
/// </summary>
internal sealed record StoredCheckIn
{
    public const int LatestVersion = 1;

    public required int Version { get; init; }

    /// <summary>The rules that counted, what decided first. Here and not in a column: they tell of symptoms.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    public int? Fatigue { get; init; }

    public int? SleepQuality { get; init; }

    public int? MuscleSoreness { get; init; }

    public int? Stress { get; init; }

    public int? Mood { get; init; }

    public double? SleepHours { get; init; }

    public ShortNight? ShortNight { get; init; }

    public int? Prs { get; init; }

    public int? Nutrition { get; init; }

    public int? Motivation { get; init; }

    public MovementQuality? MovementQuality { get; init; }

    public SorenessArea SorenessArea { get; init; }

    public TaxedSystem TaxedSystem { get; init; }

    public bool Overwhelmed { get; init; }

    public bool Overstimulated { get; init; }

    public bool BusyDay { get; init; }

    public bool LifeStressInterferes { get; init; }

    public bool? FeelsBetterAfterLightMovement { get; init; }

    public bool? LightPressureHelps { get; init; }

    public int? PainNrs { get; init; }

    public int? PainDurationDays { get; init; }

    public PainPlace? PainPlace { get; init; }

    public bool Swelling { get; init; }

    public bool LossOfFunction { get; init; }

    public Illness Illness { get; init; }

    public bool ChestSymptoms { get; init; }

    public IReadOnlyList<RedFlag>? RedFlags { get; init; }

    public bool SafetyAnswered { get; init; }

    public bool AnsweredLate { get; init; }

    public IReadOnlyList<WellnessItem>? AsUsual { get; init; }

    public int? MinutesAvailable { get; init; }

    public IReadOnlyList<Equipment>? Equipment { get; init; }

    public IReadOnlyList<ClientRequest>? Requests { get; init; }

    public static byte[] Write(Fact.CheckInDecided decided) =>
        JsonSerializer.SerializeToUtf8Bytes(Of(decided.CheckIn, decided.Rules), StoredJson.Default.StoredCheckIn);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static CheckIn Read(LocalDate date, ReadOnlySpan<byte> stored) => Open(stored).On(date);

    /// <summary>The answers and the rules that counted.</summary>
    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static (CheckIn CheckIn, IReadOnlyList<string> Rules) ReadWithRules(LocalDate date, ReadOnlySpan<byte> stored)
    {
        var read = Open(stored);
        return (read.On(date), read.Rules ?? []);
    }

    private static StoredCheckIn Open(ReadOnlySpan<byte> stored)
    {
        var read = JsonSerializer.Deserialize(stored, StoredJson.Default.StoredCheckIn);
        return read is { Version: LatestVersion }
            ? read
            : throw new JsonException($"A stored check-in has version {read?.Version}, not {LatestVersion}.");
    }

    private static StoredCheckIn Of(CheckIn said, IReadOnlyList<string> rules) => new()
    {
        Version = LatestVersion,
        Rules = OrNull(rules),
        Fatigue = said.Fatigue,
        SleepQuality = said.SleepQuality,
        MuscleSoreness = said.MuscleSoreness,
        Stress = said.Stress,
        Mood = said.Mood,
        SleepHours = said.SleepHours,
        ShortNight = said.ShortNight,
        Prs = said.Prs,
        Nutrition = said.Nutrition,
        Motivation = said.Motivation,
        MovementQuality = said.MovementQuality,
        SorenessArea = said.SorenessArea,
        TaxedSystem = said.TaxedSystem,
        Overwhelmed = said.Overwhelmed,
        Overstimulated = said.Overstimulated,
        BusyDay = said.BusyDay,
        LifeStressInterferes = said.LifeStressInterferes,
        FeelsBetterAfterLightMovement = said.FeelsBetterAfterLightMovement,
        LightPressureHelps = said.LightPressureHelps,
        PainNrs = said.PainNrs,
        PainDurationDays = said.PainDurationDays,
        PainPlace = said.PainPlace,
        Swelling = said.Swelling,
        LossOfFunction = said.LossOfFunction,
        Illness = said.Illness,
        ChestSymptoms = said.ChestSymptoms,
        RedFlags = OrNull(said.RedFlags),
        SafetyAnswered = said.SafetyAnswered,
        AnsweredLate = said.AnsweredLate,
        AsUsual = OrNull(said.AsUsual),
        MinutesAvailable = said.MinutesAvailable,
        Equipment = OrNull(said.Equipment),
        Requests = OrNull(said.Requests),
    };

    private CheckIn On(LocalDate date) => new()
    {
        Date = date,
        Fatigue = Fatigue,
        SleepQuality = SleepQuality,
        MuscleSoreness = MuscleSoreness,
        Stress = Stress,
        Mood = Mood,
        SleepHours = SleepHours,
        ShortNight = ShortNight,
        Prs = Prs,
        Nutrition = Nutrition,
        Motivation = Motivation,
        MovementQuality = MovementQuality,
        SorenessArea = SorenessArea,
        TaxedSystem = TaxedSystem,
        Overwhelmed = Overwhelmed,
        Overstimulated = Overstimulated,
        BusyDay = BusyDay,
        LifeStressInterferes = LifeStressInterferes,
        FeelsBetterAfterLightMovement = FeelsBetterAfterLightMovement,
        LightPressureHelps = LightPressureHelps,
        PainNrs = PainNrs,
        PainDurationDays = PainDurationDays,
        PainPlace = PainPlace,
        Swelling = Swelling,
        LossOfFunction = LossOfFunction,
        Illness = Illness,
        ChestSymptoms = ChestSymptoms,
        RedFlags = RedFlags ?? [],
        SafetyAnswered = SafetyAnswered,
        AnsweredLate = AnsweredLate,
        AsUsual = AsUsual ?? [],
        MinutesAvailable = MinutesAvailable,
        Equipment = Equipment ?? [],
        Requests = Requests ?? [],
    };

    private static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
