using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>Blocks as plain text, for people who review words.</summary>
internal static class PrintedBlock
{
    /// <summary>A library block, its numbers still open; "+" marks drills the dose may leave out.</summary>
    public static IEnumerable<string> Lines(LibraryBlock block) =>
    [
        $"{block.Title}  ({block.Id})",
        $"  {block.Category}, {block.Minutes.Min}-{block.Minutes.Max} min, from {block.LowestLevel}, "
            + $"needs {string.Join(" or ", block.AnyOf)}{(block.LyingFlat ? ", lying flat" : "")}",
        $"  serves {block.Areas}; made for {block.MadeFor}; from {string.Join(", ", block.Statements)}",
        .. block.Steps.Select(step => $"  {(step.IsDrill ? '+' : '-')} {step.Text}"),
        .. block.Cues.Select(cue => $"  ~ {cue}"),
        $"  talk: {block.TalkTest ?? "none, done sitting or lying still"}",
        $"  stop: {block.StopRule}",
        "",
    ];

    /// <summary>A block as a client reads it.</summary>
    public static IEnumerable<string> Lines(SessionBlock block) =>
    [
        $"{block.Title}, {block.Minutes} min  ({block.Id})",
        .. block.Steps.Select((step, i) => $"  {i + 1}. {step}"),
        .. block.Cues.Select(cue => $"  ~ {cue}"),
        .. block.TalkTest is { } talk ? [$"  {talk}"] : Array.Empty<string>(),
        $"  {block.StopRule}",
        "",
    ];
}
