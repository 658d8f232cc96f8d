using System.Globalization;

namespace RecoveryBot.Year.Tests.People;

/// <summary>
/// What a person taps on one question: by the question's id and the ids of its choices, which stand in the buttons and
/// are stable. A question that is not known here fails the year: people must not be made to guess.
/// </summary>
internal static class Answering
{
    /// <summary>The taps that answer a question of the check-in, the last of which answers it.</summary>
    /// <param name="chosen">Choices with a tick on them already.</param>
    public static string Tap(string question, IReadOnlyList<string> choices, Feeling feeling, IReadOnlySet<string> chosen) =>
        question switch
        {
            "seen" => "notyet",
            "painnow" => feeling.Pain is null ? "gone" : "same",
            "illnow" => feeling.Ill == Ill.No ? "gone" : "same",
            "how" => choices.Contains("full") ? "full" : IsUsual(feeling) ? "usual" : "differs",
            "diff" => NextOf(Different(feeling), chosen),
            "calm" => feeling is { Moves: Movement.Normal, IsUnwell: false } ? "yes" : "no",
            "safety" or "safety2" => NextOf(Signs(feeling), chosen),
            "pain" => Digits(Math.Max(1, feeling.Pain?.Strength ?? 1)),
            "where" => "knee",
            "days" => Digits(Math.Min(7, feeling.Pain?.Days ?? 1)),
            "spot" => "none",
            "ill" => feeling.Ill switch { Ill.Fever => "fever", Ill.BelowNeck => "below", _ => "above" },
            "cold" => NextOf(["none"], chosen),
            "move" or "move2" => feeling.Moves.ToString().ToLowerInvariant(),
            "sleep" => Digits(feeling.Sleep),
            "hours" => Digits((int)Math.Clamp(Math.Floor(feeling.Hours), 3, 9)),
            "short" => feeling.Calm < 3 ? "woken" : "late",
            "energy" => Digits(feeling.Energy),
            "used" => feeling.Calm < 3 ? "psych" : "muscle",
            "sore" => Digits(feeling.Soreness),
            "area" => "general",
            "stress" => Digits(feeling.Calm),
            "kinds" => NextOf([feeling.InTheWay ? "in_the_way" : feeling.Calm == 1 ? "too_much" : "none"], chosen),
            "mood" => Digits(feeling.Mood),
            "motive" => Digits(feeling.Mood),
            "food" => Digits(feeling.Food),
            "minutes" => "20",
            _ => throw new InvalidOperationException($"Nobody here knows the question '{question}'."),
        };

    /// <summary>Whether "as usual" is an honest answer: nothing is off that the person would notice.</summary>
    private static bool IsUsual(Feeling feeling) => Different(feeling) is [];

    private static IReadOnlyList<string> Different(Feeling feeling)
    {
        List<string> named = [];
        void Name(bool differs, string topic)
        {
            if (differs)
            {
                named.Add(topic);
            }
        }

        Name(feeling.Sleep <= 2, "sleep");
        Name(feeling.Energy <= 2, "energy");
        Name(feeling.Soreness <= 2, "sore");
        Name(feeling.Calm <= 2, "stress");
        Name(feeling.Mood <= 2, "mood");
        Name(feeling.Food <= 2, "food");
        Name(feeling.Moves != Movement.Normal, "move");
        Name(feeling.IsUnwell, "pain");
        return named;
    }

    private static IReadOnlyList<string> Signs(Feeling feeling) => (feeling.Pain, feeling.Ill) switch
    {
        (null, Ill.No) => ["none"],
        ({ }, Ill.No) => ["pain"],
        (null, _) => ["ill"],
        _ => ["pain", "ill"],
    };

    /// <summary>The next one to tick, or "done" when all are; "none of these" answers by itself.</summary>
    private static string NextOf(IReadOnlyList<string> wanted, IReadOnlySet<string> chosen) =>
        wanted.FirstOrDefault(one => !chosen.Contains(one)) ?? "!";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
