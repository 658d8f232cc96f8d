using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Turns;

/// <summary>A group that a turn brings into being, whose owner the person of that turn becomes.</summary>
public sealed record Founding(GroupState State, IReadOnlyList<Turns.AgendaChange> Agenda);
