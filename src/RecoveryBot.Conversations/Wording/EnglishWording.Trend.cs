using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const int DaysOfAWeek = 7;

    /// <summary>Fewer answered mornings than this show no pattern.</summary>
    private const int EnoughForAPattern = 7;

    /// <summary>Half a standard deviation either way is nothing to speak of.</summary>
    private const double WorthSaying = 0.5;

    private static readonly LocalDatePattern AxisDate = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    public RichText NoTrendYet =>
        RichText.Plain("There is nothing to look back on yet. After a few mornings I can draw it.");

    public RichText Trend(FourWeeks weeks) => RichText.Of([.. Sentences(weeks).Select(Sentence)]);

    public TrendLabels TrendLabels(FourWeeks weeks)
    {
        var title = weeks.Since is { } first && first < weeks.Days[^1].Date
            ? $"{AxisDate.Format(first)} to {DayAndMonth.Format(weeks.Days[^1].Date)}"
            : weeks.Since is null ? $"Four weeks to {DayAndMonth.Format(weeks.Days[^1].Date)}" : DayAndMonth.Format(weeks.Days[^1].Date);
        return new(
            title,
            [new("P", "as planned"), new("L", "train less"), new("A", "active recovery"), new("R", "rest"), new("!", "see a professional")],
            "Sleep, energy, muscles, stress, mood: higher is better",
            "rated in full",
            "your usual",
            "“as usual”",
            "Training load (effort × minutes)",
            "training",
            "recovery",
            "rest day",
            "load unknown",
            "nothing noted",
            "pause",
            "trained anyway",
            [.. weeks.Days.Select(day => Below(day.Date))],
            $"{title}. {string.Join(' ', Sentences(weeks))}",
            "filled in later");
    }

    private static string Below(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday
        ? $"M\n{AxisDate.Format(day)}"
        : $"{day.DayOfWeek}"[..1];

    private static IEnumerable<string> Sentences(FourWeeks weeks) =>
        [DecisionsSentence(weeks), WellnessSentence(weeks), LoadSentence(weeks)];

    private static string DecisionsSentence(FourWeeks weeks)
    {
        var answered = weeks.Days.Where(day => day.Decision is not null).ToList();
        if (answered.Count == 0)
        {
            return "No morning was answered in these four weeks" + Late(weeks, ", {0} filled in later") + ".";
        }

        // Today can still be answered, so it was not missed.
        var asked = weeks.Days.SkipLast(1).Count(day => day.Decision is not null || weeks.WasAsked(day))
            + (weeks.Days[^1].Decision is null ? 0 : 1);
        var kinds = answered.GroupBy(day => day.Decision!.Value).OrderBy(kind => kind.Key)
            .Select(kind => $"{Figure(kind.Count())} {DayTo(kind.Key)}");
        return (weeks.Since is { } first ? $"Since {DayAndMonth.Format(first)}" : "In four weeks")
            + $" you answered {Figure(answered.Count)} of {Plural(asked, "morning")}"
            + Late(weeks, ", {0} more filled in later")
            + (weeks.Days.Any(day => day is { IsPaused: true, Decision: null }) ? ", the pause aside" : "")
            + $": {string.Join(", ", kinds)}"
            + (answered.Count < EnoughForAPattern ? $". A pattern takes {EnoughForAPattern} at least." : ".");
    }

    private static string Late(FourWeeks weeks, string words) => weeks.Days.Count(day => day.AnsweredLate) is > 0 and var late
        ? words.Replace("{0}", Figure(late), StringComparison.Ordinal)
        : "";

    private static string WellnessSentence(FourWeeks weeks)
    {
        if (weeks.Usual is not { } usual)
        {
            var before = weeks.Days.SkipLast(1).Count(day => day.Morning is TrendMorning.Rated);
            return $"After {LoadOptions.Default.BaselineMornings} mornings rated in full I know what is usual for you; "
                + $"before today there {(before == 1 ? "was" : "were")} {(before == 0 ? "none" : Figure(before))}.";
        }

        var lately = weeks.Days.TakeLast(DaysOfAWeek).Select(day => day.Morning).OfType<TrendMorning.Rated>().ToList();
        if (lately.Count < LoadOptions.Default.WeekMeanMornings)
        {
            return "In the last seven days too few mornings were rated in full to compare them with your usual "
                + $"{Tenths(usual.Mean)} of 25.";
        }

        var mean = lately.Average(morning => morning.Total);
        var away = (mean - usual.Mean) / usual.Deviation;
        return $"In the last seven days you felt {Tenths(mean)} of 25 on average, "
            + (away > WorthSaying ? "better than" : away < -WorthSaying ? "lower than" : "about")
            + $" your usual {Tenths(usual.Mean)}.";
    }

    private static string LoadSentence(FourWeeks weeks)
    {
        var counts = weeks.Days.ToLookup(day => day.Logged.Type);
        var sessions = counts[DayType.Training].Concat(counts[DayType.ActiveRecovery]).ToList();
        if (counts[DayType.Unknown].Count() == weeks.Days.Count)
        {
            return "Neither training nor rest is noted yet: /log does that.";
        }

        var unknown = weeks.Days.SkipLast(1).Count(day => day.Logged.Type == DayType.Unknown && weeks.WasAsked(day));
        var atLeast = unknown > 0 || sessions.Exists(day => day.Logged.Load is null) ? "at least " : "";
        return $"You noted {Plural(counts[DayType.Training].Count(), "day")} of training, "
            + $"{Figure(counts[DayType.ActiveRecovery].Count())} of recovery and {Figure(counts[DayType.Rest].Count())} of rest"
            + (sessions.Exists(day => day.Logged.Load is not null)
                ? $", a load of {atLeast}{Figure(sessions.Sum(day => day.Logged.Load ?? 0))} in all"
                : "")
            + (unknown > 0 ? $"; of {Plural(unknown, "day")} I know nothing." : ".");
    }

    private static string DayTo(Recovery.Advice.Decision decision) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => "to train as planned",
        Recovery.Advice.Decision.TrainReduced => "to train less",
        Recovery.Advice.Decision.ActiveRecovery => "for active recovery",
        Recovery.Advice.Decision.Rest => "to rest",
        Recovery.Advice.Decision.Refer => "to see a professional",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    private static string Figure(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Tenths(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
