namespace RecoveryBot.Conversations.Parsing;

/// <summary>The data file, as it stands.</summary>
internal sealed record CheckInFile(
    Dictionary<string, string> Sets,
    IReadOnlyList<CheckInFile.Row> Items,
    Dictionary<string, string> Places,
    Dictionary<string, IReadOnlyList<string>> ShortNights,
    Dictionary<string, IReadOnlyList<string>> Illnesses,
    IReadOnlyList<string> Idioms,
    string Praise,
    IReadOnlyList<string> PraisePhrases,
    string Blame,
    IReadOnlyList<string> BlamePhrases,
    string Lots,
    string None,
    IReadOnlyList<string> Unreal,
    IReadOnlyList<string> Corrections,
    string SleepDoubt,
    string AgeWords,
    string Old,
    string Fillers,
    string TimeToTrain,
    string SleepContext,
    string BedWords,
    string SpareTime,
    string SleptWords,
    string AmountWords,
    IReadOnlyList<string> AmountPhrases,
    string PainNouns,
    string Sides,
    string Others,
    string Marking,
    string Timing,
    string NotMarking)
{
    /// <param name="Question">The question's id in the check-in form.</param>
    internal sealed record Row(string Question, ItemSide Side, IReadOnlyList<string> Patterns);
}
