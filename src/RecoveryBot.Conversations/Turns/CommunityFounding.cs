using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Turns;

/// <summary>A community that a turn brings into being, in a channel that has none.</summary>
/// <param name="Title">What people call the channel; null if the platform did not say.</param>
public sealed record CommunityFounding(CommunityState State, Place Place, string? Title, IReadOnlyList<AgendaChange> Agenda);
