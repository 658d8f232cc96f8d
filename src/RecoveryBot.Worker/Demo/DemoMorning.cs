using System.Globalization;

namespace RecoveryBot.Worker.Demo;

/// <summary>How a made-up person feels on a morning, and what they tap on each question. Ratings 1–5, 5 best.</summary>
/// <param name="Pain">In the knee, 0–10.</param>
/// <param name="PainDays">For how many days by now.</param>
internal sealed record DemoMorning(int Sleep = 4, int Energy = 4, int Sore = 4, int Calm = 4, int Mood = 4, int Pain = 0, int PainDays = 0)
{
    private bool IsUsual => Different.Count == 0;

    private List<string> Different =>
    [
        .. new[] { ("sleep", Sleep), ("energy", Energy), ("sore", Sore), ("stress", Calm), ("mood", Mood) }.Where(item => item.Item2 <= 2).Select(item => item.Item1),
        .. Pain > 0 ? (string[])["pain"] : [],
    ];

    /// <param name="choices">The ids of what can be tapped.</param>
    /// <param name="chosen">Those that have a tick already.</param>
    public string Tap(string question, IReadOnlyList<string> choices, IReadOnlySet<string> chosen) => question switch
    {
        "yday" => choices.Contains("rest") ? "rest" : choices[0],
        "seen" => "notyet",
        "painnow" => Pain > 0 ? "same" : "gone",
        "how" => IsUsual && choices.Contains("usual") ? "usual" : choices.Contains("full") ? "full" : "differs",
        "diff" => Next(Different, chosen),
        "calm" => Pain == 0 ? "yes" : "no",
        "safety" or "safety2" => Next(Pain > 0 ? ["pain"] : ["none"], chosen),
        "pain" => Digits(Math.Max(1, Pain)),
        "where" => "knee",
        "days" => Digits(Math.Clamp(PainDays, 1, 7)),
        "spot" => "none",
        "move" or "move2" => "normal",
        "sleep" => Digits(Sleep),
        "hours" => Sleep <= 2 ? "5" : "7",
        "short" => "woken",
        "energy" => Digits(Energy),
        "used" => "muscle",
        "sore" => Digits(Sore),
        "area" => "general",
        "stress" => Digits(Calm),
        "kinds" => Next(["none"], chosen),
        "mood" or "motive" => Digits(Mood),
        "food" => "4",
        "minutes" => "20",
        _ => choices[0],
    };

    /// <summary>The next one to tick, or that it is done.</summary>
    private static string Next(IReadOnlyList<string> wanted, IReadOnlySet<string> chosen) =>
        wanted.FirstOrDefault(one => !chosen.Contains(one)) ?? Conversations.Forms.FormPress.Done;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
