using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>From a history and today's answers to the quantities a decision looks at.</summary>
public static class Derivation
{
    /// <summary>Both steps at once. To vary today's answers keep the <see cref="HistoryWindow"/>.</summary>
    /// <param name="today">Decides the date; whatever the history holds of that date or later is ignored.</param>
    /// <param name="history">In any order.</param>
    /// <param name="options">The thresholds; the defaults if null.</param>
    public static Derived For(CheckIn today, History history, LoadOptions? options = null) =>
        HistoryWindow.Ending(today.Date.PlusDays(-1), history, options).With(today);
}
