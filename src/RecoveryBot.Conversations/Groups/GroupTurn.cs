using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What a group's turn may look at besides the input.</summary>
/// <param name="Me">The group.</param>
/// <param name="Now">The moment of this turn.</param>
public sealed record GroupContext(long Me, GroupState State, Instant Now, IDirectory Directory)
{
    /// <summary>What its members let others see.</summary>
    public ISight Sight { get; init; } = NoSight.Instance;
}

/// <summary>What a group's turn leads to; all of it is saved, or nothing.</summary>
/// <param name="State">The new state. Null means that the group is closed: nothing of it is kept.</param>
public sealed record GroupTurn(GroupState? State)
{
    /// <summary>In the order in which they are done.</summary>
    public IReadOnlyList<GroupChange> Changes { get; init; } = [];

    public IReadOnlyList<Send> Sends { get; init; } = [];

    public IReadOnlyList<Tell> Tells { get; init; } = [];

    public IReadOnlyList<AgendaChange> Agenda { get; init; } = [];
}
