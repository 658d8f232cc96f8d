using NodaTime;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Learning;

/// <summary>
/// Learns from recovery sessions which kind helps this client. It may change what a recovery day holds and may
/// turn it into rest; it never makes a day laxer.
/// </summary>
public static class FeedbackLearning
{
    private static readonly MenuCategory[] Categories = Enum.GetValues<MenuCategory>();

    /// <summary>Judges every session up to today and sums up.</summary>
    /// <param name="feedback">In any order; of two on one date the later in the list is the later session.</param>
    /// <param name="history">
    /// Its check-ins tell how the next morning went. A session of yesterday is judged by this morning only if today's
    /// check-in is among them.
    /// </param>
    /// <param name="today">Whatever is dated later is ignored.</param>
    /// <param name="options">The thresholds; the defaults if null.</param>
    public static FeedbackState From(
        IReadOnlyList<SessionFeedback> feedback,
        History history,
        LocalDate today,
        LearningOptions? options = null)
    {
        if (feedback.Count == 0)
        {
            return FeedbackState.Empty;
        }

        options ??= LearningOptions.Default;
        var latestFirst = feedback
            .Where(session => session.Date <= today)
            .Reverse()
            .OrderByDescending(session => session.Date)
            .Select(session => new Judged(session, Outcomes.Of(session, history, today, options)))
            .ToList();
        var tallies = TallyCategories(latestFirst, options);
        return new FeedbackState
        {
            ConsecutiveMisses = MissRow(latestFirst, today, options),
            CategoryAdjust = Categories
                .Select(category => (category, adjust: tallies[(int)category].Adjustment(options)))
                .Where(one => one.adjust != 0)
                .ToDictionary(one => one.category, one => one.adjust),
            Suspended = [.. Categories.Where(category => tallies[(int)category].IsSuspended(today, options))],
            Misses14 = latestFirst.Count(one => IsMiss(one) && IsWithin(one, today, options.MissWindowDays)),
            FeelsBetterAfterLightMovement = LightMovement(latestFirst, options),
        };
    }

    /// <summary>One session by what was said right after it; the next morning may still make a miss of it.</summary>
    public static SessionOutcome AsSaid(SessionFeedback session, LearningOptions? options = null) =>
        Outcomes.AsSaid(session, options ?? LearningOptions.Default);

    /// <summary>
    /// Misses in a row up to the latest session. Two of them make rest of every recovery day (B12), so no session would
    /// ever end the row: when it is old it counts as one, and recovery is tried again, shorter.
    /// </summary>
    private static int MissRow(List<Judged> latestFirst, LocalDate today, LearningOptions options)
    {
        var row = latestFirst.TakeWhile(IsMiss).Count();
        return row > 1 && !IsWithin(latestFirst[0], today, options.MissRowDays + 1) ? 1 : row;
    }

    private static CategoryTally[] TallyCategories(List<Judged> latestFirst, LearningOptions options)
    {
        var tallies = new CategoryTally[Categories.Length];
        foreach (var (session, outcome) in latestFirst)
        {
            for (var place = 0; place < session.Categories.Count; place++)
            {
                tallies[(int)session.Categories[place]].Add(session.Date, outcome, place == 0, options);
            }
        }

        return tallies;
    }

    private static bool? LightMovement(List<Judged> latestFirst, LearningOptions options)
    {
        var latest = latestFirst
            .Where(one => one.Session.Categories.Any(IsLightMovement))
            .Take(options.LightMovementSessions)
            .ToList();
        return latest.Count(one => one.Outcome is SessionOutcome.Success) >= options.LightMovementProof ? true
            : latest.Count(IsMiss) >= options.LightMovementProof ? false
            : null;
    }

    private static bool IsLightMovement(MenuCategory category) =>
        category is MenuCategory.LowIntensityCardio or MenuCategory.Lifestyle;

    private static bool IsMiss(Judged one) => one.Outcome is SessionOutcome.Miss;

    private static bool IsWithin(Judged one, LocalDate today, int days) =>
        Period.DaysBetween(one.Session.Date, today) < days;

    private readonly record struct Judged(SessionFeedback Session, SessionOutcome Outcome);
}
