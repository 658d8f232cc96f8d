using NodaTime;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Digests;

/// <summary>How many of a group's clients a weekday usually trains, eases or rests: the median of the last four of it.</summary>
internal static class UsualDay
{
    private const int Weeks = 4;

    /// <summary>Empty unless each of those days was answered by somebody.</summary>
    public static IReadOnlyDictionary<Decision, int> Of(IReadOnlyList<SeenClient> clients, LocalDate date)
    {
        var days = Enumerable.Range(1, Weeks)
            .Select(week => clients.Select(client => client.On(date.PlusDays(-7 * week))).OfType<SeenDay>().ToLookup(day => day.Decision))
            .ToList();
        return days.All(day => day.Count > 0)
            ? Enum.GetValues<Decision>().ToDictionary(decision => decision, decision => Median([.. days.Select(day => day[decision].Count())]))
            : new Dictionary<Decision, int>();
    }

    // Of an even number the mean of the two in the middle, and of that the greater whole.
    private static int Median(IReadOnlyList<int> counts) =>
        counts.Order().Skip((counts.Count / 2) - 1).Take(2).Sum() is var middle ? (middle + 1) / 2 : 0;
}
