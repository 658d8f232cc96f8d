namespace RecoveryBot.Conversations.Mornings;

/// <summary>What one typed line says about a morning. Only what stands in it: a word without a number is no rating.</summary>
internal sealed record TypedLine
{
    private static readonly HashSet<string> Fine =
    [
        "as usual", "usual", "as always", "same", "same as usual", "same as always", "same as ever", "normal", "fine",
        "good", "ok", "okay", "alright", "all right", "great", "well", "no change", "no changes", "nothing new",
    ];

    private static readonly HashSet<string> Thanks =
    [
        "thanks", "thank you", "thanks a lot", "thx", "ta", "cheers", "got it", "will do", "perfect", "nice", "cool", "understood",
        "brilliant", "lovely",
    ];

    private static readonly HashSet<string> Yes = ["yes", "y", "yep", "yeah", "yup", "sure", "correct", "right"];

    private static readonly HashSet<string> None =
        ["no", "n", "nope", "none", "nothing", "neither", "none of it", "none of them", "not really", "not at all"];

    private static readonly string[] Openers =
        ["i am ", "i'm ", "im ", "i feel ", "feeling ", "feel ", "all ", "everything ", "everything's ", "it's ", "its ", "just ", "is "];

    /// <summary>Answers by question, such as sleep 2 or 6.5 hours.</summary>
    public IReadOnlyList<(string Question, string Value)> Values { get; init; } = [];

    /// <summary>Topics named as different, with or without a number.</summary>
    public IReadOnlyList<Topic> Different { get; init; } = [];

    /// <summary>Topics named as fine, such as "no pain" or "slept well".</summary>
    public IReadOnlyList<Topic> AsUsual { get; init; } = [];

    /// <summary>Topics whose number is not on the scale of 1 to 5.</summary>
    public IReadOnlyList<Topic> OutOfRange { get; init; } = [];

    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    /// <summary>The safety list's own choices that were named: pain, illness.</summary>
    public IReadOnlyList<string> OnSafetyList { get; init; } = [];

    /// <summary>The whole line means "as usual".</summary>
    public bool AllAsUsual { get; init; }

    public bool SaysNothing => !AllAsUsual
        && Values.Count + Different.Count + AsUsual.Count + OutOfRange.Count + Signs.Count == 0;

    /// <summary>It names something that may make the day's answer another one, if only by being asked about.</summary>
    public bool SaysWhatDiffers => Values.Count + Different.Count + OutOfRange.Count + Signs.Count > 0;

    /// <summary>It says something definite, or something that must not be overheard.</summary>
    public bool SaysWhatCounts => Values.Count + Signs.Count > 0 || Different.Contains(Topic.PainOrIllness);

    public static TypedLine Read(string text) =>
        MeansUsual(text) ? new TypedLine { AllAsUsual = true } : LineReader.Read(text);

    /// <summary>"Fine", "all good", "as usual": nothing differs.</summary>
    public static bool MeansUsual(string text) => Fine.Contains(WithoutOpener(text));

    /// <summary>A yes to "is all well?".</summary>
    public static bool MeansFine(string text) => MeansUsual(text) || Yes.Contains(WithoutOpener(text));

    /// <summary>It only takes note of what was said: "ok", "thanks".</summary>
    public static bool MeansNoted(string text) => MeansFine(text) || Thanks.Contains(WithoutOpener(text));

    /// <summary>Nothing of a list applies.</summary>
    public static bool MeansNone(string text) => MeansUsual(text) || None.Contains(WithoutOpener(text));

    private static string WithoutOpener(string text)
    {
        var words = text.Trim().TrimEnd('.', '!', ' ').ToLowerInvariant().Replace('’', '\'');
        while (Openers.FirstOrDefault(opener => words.StartsWith(opener, StringComparison.Ordinal)) is { } opener
            && !Fine.Contains(words))
        {
            words = words[opener.Length..].TrimStart();
        }

        return words;
    }
}
