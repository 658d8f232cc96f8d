using NodaTime;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Logs;

/// <summary>What the log's questions look at besides the answers.</summary>
/// <param name="Today">The client's day it is now.</param>
/// <param name="Decision">What was decided for today; null if nothing was.</param>
/// <param name="History">Read only where a day may be noted already: two taps in the evening need none of it.</param>
internal sealed record LogContext(LocalDate Today, Decision? Decision, Lazy<History> History)
{
    public bool MayLog(LocalDate date) => date <= Today && date > Today.PlusDays(-Log.DaysBack - 1);
}
