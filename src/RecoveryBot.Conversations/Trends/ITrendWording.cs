using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Trends;

/// <summary>Looking back over four weeks.</summary>
public interface ITrendWording
{
    /// <summary>Decisions, wellness and load, a sentence each; what is missing is said, never guessed.</summary>
    RichText Trend(FourWeeks weeks);

    /// <summary>To a client of whom nothing is known yet.</summary>
    RichText NoTrendYet { get; }

    /// <summary>A phone is narrow: about thirty letters for each, the words for whoever cannot see excepted.</summary>
    TrendLabels TrendLabels(FourWeeks weeks);
}
