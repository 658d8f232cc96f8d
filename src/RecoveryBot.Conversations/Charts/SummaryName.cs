using NodaTime;

namespace RecoveryBot.Conversations.Charts;

/// <param name="Since">When they came to the group, if somebody else is called the same; null otherwise.</param>
public sealed record SummaryName(string Name, LocalDate? Since)
{
    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => nameof(SummaryName);
}
