using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const int DaysOfAWeek = 7;
    private const int RatedForUsual = 14;

    /// <summary>Half a standard deviation either way is nothing to speak of.</summary>
    private const double WorthSaying = 0.5;

    private static readonly LocalDatePattern AxisDate = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    public RichText NoTrendYet =>
        RichText.Plain("There is nothing to look back on yet. After a few mornings I can draw it.");

    public RichText Trend(IReadOnlyList<TrendDay> days, UsualWellness? usual) => RichText.Of(
        Sentence(DecisionsSentence(days)), Sentence(WellnessSentence(days, usual)), Sentence(LoadSentence(days)));

    public TrendLabels TrendLabels(IReadOnlyList<TrendDay> days) => new(
        $"Your last four weeks, to {DayAndMonth.Format(days[^1].Date)}",
        ["P", "L", "A", "R", "!"],
        "P as planned · L less · A active recovery · R rest · ! see a professional",
        "How you felt, 25 is best",
        "grey: your usual",
        "Training load: effort × minutes",
        "rest day",
        "nothing noted · grey: not asked",
        [.. days.Where((_, index) => index % DaysOfAWeek == 0).Select(day => AxisDate.Format(day.Date))]);

    private static string DecisionsSentence(IReadOnlyList<TrendDay> days)
    {
        var answered = days.Where(day => day.Decision is not null).ToList();
        var kinds = answered.GroupBy(day => day.Decision!.Value).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {DecisionWords(group.Key)}");
        var paused = days.Count(day => day.IsPaused);
        return answered.Count == 0
            ? "No morning was answered in the last 28 days."
            : $"You answered {answered.Count} of {days.Count - paused} mornings in four weeks: {string.Join(", ", kinds)}.";
    }

    private static string WellnessSentence(IReadOnlyList<TrendDay> days, UsualWellness? usual)
    {
        var rated = days.Count(day => day.Wellness is not null);
        if (usual is null)
        {
            return $"How you feel against your own usual I can say after {RatedForUsual} fully rated mornings in four weeks; so far there are {rated}.";
        }

        var lately = days.TakeLast(DaysOfAWeek).Where(day => day.Wellness is not null).Select(day => day.Wellness!.Value).ToList();
        if (lately.Count < 3)
        {
            return "This week too few mornings were rated in full to compare it with your usual.";
        }

        var away = (lately.Average() - usual.Mean) / Math.Max(1, usual.Deviation);
        return $"On average you felt {Rounded(lately.Average())} of 25 this week, "
            + (away > WorthSaying ? "better than" : away < -WorthSaying ? "lower than" : "about")
            + $" your usual {Rounded(usual.Mean)}.";
    }

    private static string LoadSentence(IReadOnlyList<TrendDay> days)
    {
        var trained = days.Count(day => day.Load > 0);
        var rested = days.Count(day => day.IsRest);
        var unknown = days.SkipLast(1).Count(day => day is { Load: null, IsPaused: false });
        var noted = $"Noted are {Plural(trained, "day")} with sessions and {Plural(rested, "rest day")}";
        return unknown == 0 ? $"{noted}." : $"{noted}; of {Plural(unknown, "day")} I know nothing.";
    }

    private static string Rounded(double number) =>
        Math.Round(number).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
