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
        ("lightly", _) => "session",
        ("rpe", DoneKind.Training) => Digits(done.Rpe),
        ("rpe", DoneKind.Recovery) => Digits(Math.Max(1, done.Rpe)),
        ("rpe", _) => "rest",
        ("min", _) => Nearest(done.Minutes, choices),
        _ => throw new InvalidOperationException($"Nobody here knows the question '{question}'."),
    };

    /// <summary>The morning asks what the evening did not hear.</summary>
    public static string YesterdayTap(Done done) => done.Kind switch
    {
        DoneKind.Training => "yes",
        DoneKind.Recovery => "light",
        _ => "no",
    };

    public static string AfterTap(
        string question, IReadOnlyList<string> choices, Done done, Feeling feeling, IReadOnlySet<string> chosen) =>
        question switch
        {
            "felt" when chosen.Count > 0 => "!",
            "felt" => done.Rpe >= 4 ? "worked" : feeling.Energy <= 2 ? "same" : feeling.Soreness <= 3 ? "looser" : "calmer",
            "effort" => Digits(Math.Max(1, done.Rpe)),
            "min" => Nearest(done.Minutes, choices),
            _ => throw new InvalidOperationException($"Nobody here knows the question '{question}'."),
        };

    private static string Nearest(int minutes, IReadOnlyList<string> choices) => choices
        .Where(choice => choice.All(char.IsAsciiDigit))
        .MinBy(choice => Math.Abs(int.Parse(choice, CultureInfo.InvariantCulture) - minutes))!;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
