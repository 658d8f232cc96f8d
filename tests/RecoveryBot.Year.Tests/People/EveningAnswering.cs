using System.Globalization;

namespace RecoveryBot.Year.Tests.People;

/// <summary>What a person taps in the evening and after a recovery session.</summary>
internal static class EveningAnswering
{
    public static string Tap(string question, IReadOnlyList<string> choices, Done done) => (question, done.Kind) switch
    {
        ("what", DoneKind.Training) => "train",
        ("what", DoneKind.Recovery) => choices.Contains("given") ? "given" : "light",
        ("what", _) => "rest",
        ("rpe", DoneKind.Training) => Digits(done.Rpe),
        ("rpe", DoneKind.Recovery) => Digits(Math.Max(1, done.Rpe)),
        ("rpe", _) => "rest",
        ("min", _) => Digits(Nearest(done.Minutes)),
        _ => throw new InvalidOperationException($"Nobody here knows the question '{question}'."),
    };

    public static string AfterTap(string question, Done done, Feeling feeling, IReadOnlySet<string> chosen) => question switch
    {
        "felt" when chosen.Count > 0 => "!",
        "felt" => done.Rpe >= 4 ? "worked" : feeling.Energy <= 2 ? "same" : feeling.Soreness <= 3 ? "looser" : "calmer",
        "effort" => Digits(Math.Max(1, done.Rpe)),
        _ => throw new InvalidOperationException($"Nobody here knows the question '{question}'."),
    };

    private static int Nearest(int minutes) => new[] { 20, 30, 45, 60, 75, 90 }.MinBy(offered => Math.Abs(offered - minutes));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
