using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>How a session went, in the words that stand in buttons; they never change.</summary>
internal static class PerformanceWords
{
    public static string Of(Performance performance) => performance switch
    {
        Performance.Better => "better",
        Performance.Normal => "usual",
        Performance.Worse => "worse",
        _ => throw new ArgumentOutOfRangeException(nameof(performance)),
    };

    public static Performance? Read(string word) => Enum.GetValues<Performance>()
        .Where(performance => Of(performance) == word).Cast<Performance?>().FirstOrDefault();
}
