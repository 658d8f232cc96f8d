using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>When "as usual" may be offered: only once the client's usual is known, and never three mornings running.</summary>
internal static class ShortMornings
{
    /// <summary>A baseline needs this many mornings rated in full (model §1).</summary>
    public const int RatedForBaseline = 14;

    private const int MostInARow = 2;

    public static bool Allowed(History history, LocalDate today)
    {
        var earlier = history.CheckIns.Where(checkIn => checkIn.Date < today).OrderByDescending(c => c.Date).ToList();

        // History reaches back only so far; a short morning in it proves that the baseline once existed.
        var known = earlier.Count(IsRatedInFull) >= RatedForBaseline || earlier.Exists(IsShort);
        return known && earlier.TakeWhile(IsShort).Count() < MostInARow;
    }

    public static int RatedBefore(History history, LocalDate today) =>
        history.CheckIns.Count(checkIn => checkIn.Date < today && IsRatedInFull(checkIn));

    private static bool IsShort(CheckIn checkIn) => checkIn.AsUsual.Count > 0;

    private static bool IsRatedInFull(CheckIn checkIn) =>
        Enum.GetValues<WellnessItem>().All(item => checkIn.Rating(item) is not null);
}
