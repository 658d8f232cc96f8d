using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Charts;

/// <summary>Four weeks as data for a picture, with the words that stand on it.</summary>
public sealed record TrendChart(FourWeeks Weeks, TrendLabels Labels);

/// <summary>The words on the picture.</summary>
/// <param name="Decisions">One for each decision, in the order of <see cref="Decision"/>.</param>
/// <param name="Wellness">Over the mornings' totals.</param>
/// <param name="Usual">The client's own usual.</param>
/// <param name="AsUsual">A morning that was answered without numbers.</param>
/// <param name="Load">Over the load of each day.</param>
/// <param name="Unmeasured">A day whose sessions have no effort or no minutes.</param>
/// <param name="Unknown">A day of which nothing is noted.</param>
/// <param name="Against">A day trained against the advice.</param>
/// <param name="Days">Below each day: its weekday's letter, and on a Monday its date in a second line.</param>
/// <param name="InWords">The whole picture for whoever cannot see it.</param>
/// <param name="FilledIn">A morning told after its day.</param>
public sealed record TrendLabels(
    string Title,
    IReadOnlyList<DecisionLabel> Decisions,
    string Wellness,
    string Rated,
    string Usual,
    string AsUsual,
    string Load,
    string Training,
    string Recovery,
    string Rest,
    string Unmeasured,
    string Unknown,
    string Paused,
    string Against,
    IReadOnlyList<string> Days,
    string InWords,
    string FilledIn = "")
{
    public DecisionLabel Of(Decision decision) => Decisions[(int)decision];
}

/// <param name="Letter">One letter, so that the decision can be read without its colour.</param>
public sealed record DecisionLabel(string Letter, string Name);
