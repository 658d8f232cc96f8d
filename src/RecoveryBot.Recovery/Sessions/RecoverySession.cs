using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Today's recovery session, written out.</summary>
/// <param name="Minutes">The sum of the blocks: a ceiling, never a goal (K8).</param>
public sealed record RecoverySession(IReadOnlyList<SessionBlock> Blocks, int Minutes);

/// <summary>One block as it is given today.</summary>
/// <param name="Id">The library block's stable id.</param>
/// <param name="Steps">What to do, in order, with today's minutes and counts filled in.</param>
/// <param name="Cues">How it should feel.</param>
/// <param name="TalkTest">The line that keeps the intensity down; null where nothing is done while moving.</param>
/// <param name="StopRule">When to stop.</param>
public sealed record SessionBlock(
    string Id,
    MenuCategory Category,
    string Title,
    int Minutes,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Cues,
    string? TalkTest,
    string StopRule,
    IReadOnlyList<int> Statements);
