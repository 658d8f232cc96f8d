using NodaTime;

namespace RecoveryBot.Year.Tests.People;

/// <summary>
/// How a person really is: a small model in which training tires within days and builds up over weeks (Banister's two
/// time constants, 7 and 42 days), unaccustomed work makes sore for two days, and sleep and stress drift.
/// </summary>
internal sealed class Body(Traits traits, Spells spells, Random chance)
{
    private double _tiredness = 300;
    private double _fitness = 300;
    private double _soreness;
    private double _sleep = traits.SleepsUsually;
    private double _stress = traits.CalmUsually;

    public Feeling Today { get; private set; } = Feeling.Fine;

    /// <summary>A night passes after a day with this much load in AU.</summary>
    public Feeling WakeUp(LocalDate date, double loadYesterday)
    {
        var load = loadYesterday / traits.Toughness;
        _tiredness += (load - _tiredness) / 7;
        _fitness += (load - _fitness) / 42;
        _soreness = (_soreness * 0.45) + Math.Max(0, (load - (1.2 * _fitness)) / 260);
        var pressed = spells.On(date, SpellKind.Stress)?.Strength ?? 0;
        var ill = IllnessOn(date);
        _stress = Drift(_stress, traits.CalmUsually - (1.2 * pressed) - (pressed > 0 ? 0.4 : 0), 0.35);
        _sleep = Drift(_sleep, traits.SleepsUsually - (0.8 * pressed) - (ill == Ill.No ? 0 : 0.8), 0.55);
        var strain = (_tiredness - _fitness) / 160;
        var fresh = 4.1 - strain - (0.45 * Math.Max(0, 3.3 - _sleep)) - (ill == Ill.No ? 0 : 1.4) + Noise(0.35);
        var mood = 4.1 - (0.4 * Math.Max(0, 3.5 - _stress)) - (0.3 * Math.Max(0, 3.3 - _sleep)) + Noise(0.4);
        Today = new Feeling(
            Rating(fresh),
            Rating(_sleep),
            Rating(4.6 - (1.5 * _soreness) + Noise(0.3)),
            Rating(_stress),
            Rating(mood),
            Rating(4.2 - (0.8 * pressed) + Noise(0.5)),
            Math.Round(2 * (5.2 + (0.55 * _sleep) + Noise(0.3))) / 2,
            Moves(),
            PainOn(date),
            ill,
            InTheWay: pressed > 0.85);
        return Today;
    }

    private Movement Moves() => _soreness switch
    {
        > 1.9 => Movement.Altered,
        > 1.1 => chance.NextDouble() < 0.2 ? Movement.Altered : Movement.Stiff,
        > 0.6 => chance.NextDouble() < 0.3 ? Movement.Stiff : Movement.Normal,
        _ => Movement.Normal,
    };

    private Pain? PainOn(LocalDate date) => spells.On(date, SpellKind.Niggle) is { } niggle
        ? new Pain((int)Math.Round(1 + (5 * niggle.Strength * niggle.Strength)), niggle.Day(date) + 1)
        : null;

    private Ill IllnessOn(LocalDate date) => (spells.On(date, SpellKind.Flu), spells.On(date, SpellKind.Cold)) switch
    {
        ({ } flu, _) when flu.Day(date) < 2 => Ill.Fever,
        ({ }, _) => Ill.BelowNeck,
        (_, { }) => Ill.AboveNeck,
        _ => Ill.No,
    };

    private double Drift(double now, double towards, double by) => Math.Clamp(now + (0.45 * (towards - now)) + Noise(by), 1, 5);

    private double Noise(double deviation)
    {
        // Box–Muller: two even draws make one normal one.
        var (first, second) = (1 - chance.NextDouble(), chance.NextDouble());
        return deviation * Math.Sqrt(-2 * Math.Log(first)) * Math.Cos(2 * Math.PI * second);
    }

    private static int Rating(double value) => (int)Math.Clamp(Math.Round(value), 1, 5);
}
