using NodaTime;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>What the log's questions look at besides the answers.</summary>
/// <param name="Today">The client's day it is now.</param>
/// <param name="History">Read only where a day may be noted already: two taps in the evening need none of it.</param>
internal sealed record LogContext(LocalDate Today, Lazy<History> History)
{
    /// <summary>The days that may be noted.</summary>
    public DateScope Scope => DateScope.Back(Today, DayLog.DaysBack);

    public bool MayLog(LocalDate date) => Scope.Holds(date);
}
