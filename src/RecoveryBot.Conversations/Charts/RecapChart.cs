namespace RecoveryBot.Conversations.Charts;

/// <summary>A community's week as data for a picture, with the words that stand on it.</summary>
public sealed record RecapChart(RecapNumbers Recap, RecapChartLabels Labels);

/// <summary>The words on the picture.</summary>
/// <param name="Days">Under each bar, from Monday on.</param>
/// <param name="Goal">Under the bars; null for no goal.</param>
/// <param name="InWords">The whole picture for whoever cannot see it.</param>
public sealed record RecapChartLabels(string Title, IReadOnlyList<string> Days, string? Goal, string InWords);
