namespace RecoveryBot.Conversations.Logs;

/// <summary>What kind of day a typed line tells of.</summary>
internal static class LogWords
{
    private static readonly string[] Rest = ["rest", "rested", "resting", "nothing", "off", "none"];

    private static readonly string[] Not = ["no", "not", "didnt", "skipped", "missed"];

    private static readonly string[] Light =
    [
        "recovery", "mobility", "stretched", "stretching", "yoga", "walk", "walked", "walking", "breathing", "breathwork",
    ];

    private static readonly string[] Train =
    [
        "train", "trained", "training", "run", "ran", "running", "lift", "lifted", "lifting", "gym", "strength", "weights", "ride",
        "rode", "cycle", "cycled", "cycling", "swim", "swam", "row", "rowed", "cardio", "intervals", "session", "workout", "class",
        "match", "game", "climbing",
    ];

    /// <summary>
    /// Whoever calls a session recovery is believed, even if it was a run: effort and minutes tell whether it was (model
    /// §6). Null if the words name nothing or contradict each other.
    /// </summary>
    /// <param name="hasFigures">An effort or minutes were said.</param>
    public static string? Kind(IReadOnlyCollection<string> words, bool hasFigures)
    {
        var rests = words.Any(Rest.Contains);
        var session = words.Any(Light.Contains) ? LogAsk.Light : words.Any(Train.Contains) ? LogAsk.Train : null;
        return (hasFigures, words.Any(Not.Contains)) switch
        {
            (true, _) => session ?? (rests ? null : LogAsk.Train),
            (false, true) => !rests && session is not null ? LogAsk.Rest : null,
            (false, false) => rests ? LogAsk.Rest : session,
        };
    }
}
