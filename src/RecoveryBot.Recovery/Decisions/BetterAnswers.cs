using System.Globalization;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>Every answer a client could have given differently, in the order of preference at equal steps.</summary>
internal static class BetterAnswers
{
    /// <summary>The longest way a scale of 0–10 has.</summary>
    public const int MostSteps = 10;

    /// <summary>Hours beyond which sleep is no longer what is missing (7–9 h for adults, PMC8072992).</summary>
    private const double EnoughSleep = 8;

    public static readonly BetterAnswer[] All =
    [
        Rising("sleepQuality", "sleep", 5, c => c.SleepQuality, (c, to) => c with { SleepQuality = to }),
        Rising("fatigue", "energy", 5, c => c.Fatigue, (c, to) => c with { Fatigue = to }),
        Rising("muscleSoreness", "soreness", 5, c => c.MuscleSoreness, (c, to) => c with { MuscleSoreness = to }),
        Rising("stress", "stress", 5, c => c.Stress, (c, to) => c with { Stress = to }),
        Rising("mood", "mood", 5, c => c.Mood, (c, to) => c with { Mood = to }),
        Rising("nutrition", "food and drink", 5, c => c.Nutrition, (c, to) => c with { Nutrition = to }),
        Rising("motivation", "motivation", 5, c => c.Motivation, (c, to) => c with { Motivation = to }),
        Rising("prs", "recovery", 10, c => c.Prs, (c, to) => c with { Prs = to }),
        new(
            "movementQuality",
            (c, steps) => Easier(c.MovementQuality, steps) is { } easier
                ? new(c with { MovementQuality = easier }, Word(c.MovementQuality), Word(easier))
                : null,
            c => c.MovementQuality == MovementQuality.Normal ? "Had you moved normally" : "Had you been no more than stiff"),
        new(
            "sleepHours",
            (c, steps) => c.SleepHours is { } slept && Math.Floor(slept + steps) is var longer and <= EnoughSleep
                ? new(c with { SleepHours = longer }, Number(slept), Number(longer))
                : null,
            c => $"Had you slept {Number(c.SleepHours!.Value)} hours"),
        new(
            "painNrs",
            (c, steps) => c.PainNrs is { } pain && pain >= steps
                ? new(c with { PainNrs = pain - steps }, Number(pain), Number(pain - steps))
                : null,
            c => c.PainNrs == 0 ? "Had there been no pain" : $"Had the pain been a {c.PainNrs} of 10"),
        new(
            "illness",
            (c, steps) => steps == 1 && c.Illness != Illness.None
                ? new(c with { Illness = Illness.None }, Word(c.Illness), Word(Illness.None))
                : null,
            _ => "Had you not been ill"),
        Untrue(
            "lifeStressInterferes",
            "Had stress not got in the way",
            c => c.LifeStressInterferes,
            c => c with { LifeStressInterferes = false }),
        Untrue("overwhelmed", "Had you not felt overwhelmed", c => c.Overwhelmed, c => c with { Overwhelmed = false }),
        Untrue("overstimulated", "Had your head been quieter", c => c.Overstimulated, c => c with { Overstimulated = false }),
        new(
            "safetyAnswered",
            (c, steps) => steps == 1 && !c.SafetyAnswered
                ? new(c with { SafetyAnswered = true }, "false", "true")
                : null,
            _ => "Had you answered the safety list"),
    ];

    private static BetterAnswer Rising(
        string field,
        string words,
        int best,
        Func<CheckIn, int?> read,
        Func<CheckIn, int, CheckIn> change) =>
        new(
            field,
            (c, steps) => read(c) + steps is { } to && to <= best ? new(change(c, to), Number(to - steps), Number(to)) : null,
            c => $"Had your {words} been a {read(c)} of {best}");

    /// <summary>An unanswered question counts as one step from the best answer.</summary>
    private static MovementQuality? Easier(MovementQuality? from, int steps) => from switch
    {
        null => steps == 1 ? MovementQuality.Normal : null,
        var quality => quality - steps is var easier and >= MovementQuality.Normal ? easier : null,
    };

    private static BetterAnswer Untrue(string field, string words, Func<CheckIn, bool> read, Func<CheckIn, CheckIn> change) =>
        new(field, (c, steps) => steps == 1 && read(c) ? new(change(c), "true", "false") : null, _ => words);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Word(MovementQuality? quality) => quality?.ToString().ToLowerInvariant() ?? "null";

    private static string Word(Illness illness) => illness switch
    {
        Illness.None => "none",
        Illness.AboveNeck => "above_neck",
        Illness.BelowNeck => "below_neck",
        Illness.Fever => "fever",
        _ => throw new ArgumentOutOfRangeException(nameof(illness)),
    };
}
