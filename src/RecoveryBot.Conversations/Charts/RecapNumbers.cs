using NodaTime;

namespace RecoveryBot.Conversations.Charts;

/// <summary>What a week's recap says. Kept when the week is counted, because nothing tells afterwards who took part.</summary>
/// <param name="People">Who took part at all.</param>
/// <param name="Sessions">How often anybody did.</param>
/// <param name="ByDay">From Monday on: how many took part on each day.</param>
/// <param name="Run">Weeks in a row with anybody, this one included.</param>
/// <param name="Goal">Sessions that were to be reached together; null for no goal.</param>
public sealed record RecapNumbers(LocalDate Monday, int People, int Sessions, IReadOnlyList<int> ByDay, int Run, int? Goal)
{
    /// <summary>So few are a quiet week, which gets kind words and no figures.</summary>
    public const int Few = 5;

    /// <summary>How those who agreed to be counted slept and felt; null until it was said once, which is for good.</summary>
    public WeekFigures? Figures { get; init; }

    public bool IsQuiet => People < Few;

    public int Days => ByDay.Count(people => people > 0);

    /// <summary>The day on which most took part, and how many; of several the first. Null if nobody did.</summary>
    public (LocalDate Day, int People)? Most => ByDay.Max() is > 0 and var most ? (Monday.PlusDays(ByDay.ToList().IndexOf(most)), most) : null;

    public bool IsGoalReached => Sessions >= Goal;
}
