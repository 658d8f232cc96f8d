using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Pausing;

/// <summary>The words for a pause in one language.</summary>
internal sealed class PauseWords
{
    private PauseWords(string language)
    {
        var file = LanguageData.Load<PauseFile>(language, "pauses");
        Reasons =
        [
            (PauseReason.Illness, LanguageData.Words(file.Illness)),
            (PauseReason.Holiday, LanguageData.Words(file.Holiday)),
            (PauseReason.Days, LanguageData.Words(file.Days)),
        ];
        Open = file.Open.ToHashSet();
        From = LanguageData.Words(file.From);
        Since = LanguageData.Words(file.Since);
        Until = LanguageData.Words(file.Until);
        Through = LanguageData.Words(file.Through);
        Between = LanguageData.Words(file.Between);
        For = LanguageData.Words(file.For);
    }

    public static PauseWords English { get; } = new("en");

    /// <summary>The reason that counts first comes first.</summary>
    public IReadOnlyList<(PauseReason Reason, IReadOnlySet<string> Words)> Reasons { get; }

    /// <summary>Whole answers that leave the end open.</summary>
    public IReadOnlySet<string> Open { get; }

    public IReadOnlySet<string> From { get; }

    /// <summary>It began on a day that is over.</summary>
    public IReadOnlySet<string> Since { get; }

    public IReadOnlySet<string> Until { get; }

    public IReadOnlySet<string> Through { get; }

    /// <summary>What may stand between such a word and its day: "back on the 15th".</summary>
    public IReadOnlySet<string> Between { get; }

    public IReadOnlySet<string> For { get; }

    private sealed record PauseFile(
        string Illness,
        string Holiday,
        string Days,
        IReadOnlyList<string> Open,
        string From,
        string Since,
        string Until,
        string Through,
        string Between,
        string For);
}
