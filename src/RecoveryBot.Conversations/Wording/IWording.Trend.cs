using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Conversations.Wording;

/// <content>Looking back over four weeks.</content>
public partial interface IWording
{
    /// <summary>Decisions, wellness and load, a sentence each; what is missing is said, never guessed.</summary>
    RichText Trend(IReadOnlyList<TrendDay> days, UsualWellness? usual);

    /// <summary>To a client of whom nothing is known yet.</summary>
    RichText NoTrendYet { get; }

    TrendLabels TrendLabels(IReadOnlyList<TrendDay> days);
}
