using System.Text.Json;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Worker.Decide;

/// <summary>Reads one line into the model's input, or says what is wrong with it.</summary>
internal static class LineReader
{
    public static LineProblem? Read(ReadOnlySpan<byte> utf8, DecisionOptions options, out DecideLine? line, out DecisionInput? input)
    {
        (line, input) = (null, null);
        try
        {
            line = JsonSerializer.Deserialize<DecideLine>(utf8, DecideJson.Options);
        }
        catch (JsonException broken)
        {
            return ProblemOf(broken, utf8);
        }

        if (line is null)
        {
            return new("", "must be a JSON object");
        }

        if (LineChecks.FirstProblem(line) is { } problem)
        {
            return problem;
        }

        input = InputOf(line, options);
        return null;
    }

    private static DecisionInput InputOf(DecideLine line, DecisionOptions options)
    {
        var history = line.History ?? History.Empty;
        var window = line.Derived is null
            ? HistoryWindow.Ending(line.CheckIn.Date.PlusDays(-1), history, options.Load)
            : null;
        return new DecisionInput
        {
            CheckIn = line.CheckIn,
            Profile = line.Profile,
            Plan = line.Plan ?? DayPlan.None,
            Derived = line.Derived is { } given ? OnlyRealBaselines(given, options.Load) : window!.With(line.CheckIn),
            DerivedFor = window is null ? null : window.With,
            Feedback = line.Feedback ?? FeedbackLearning.From(history.Feedback, WithToday(history, line.CheckIn), line.CheckIn.Date, options.Learning),
            CoachOverride = line.CoachOverride,
            MenuBan = line.MenuBan ?? [],
        };
    }

    // This morning's answers judge yesterday's session.
    private static History WithToday(History history, CheckIn today) =>
        history.Feedback.Count == 0 ? history : history with { CheckIns = [.. history.CheckIns, today] };

    // A normal of a handful of mornings is none, also where somebody else computed it.
    private static Derived OnlyRealBaselines(Derived given, LoadOptions options) => given with
    {
        Baselines = new Baselines
        {
            Fatigue = Real(given.Baselines.Fatigue, options),
            SleepQuality = Real(given.Baselines.SleepQuality, options),
            MuscleSoreness = Real(given.Baselines.MuscleSoreness, options),
            Stress = Real(given.Baselines.Stress, options),
            Mood = Real(given.Baselines.Mood, options),
        },
    };

    private static Baseline? Real(Baseline? given, LoadOptions options) =>
        given?.N >= options.BaselineMornings ? given : null;

    // The serializer's own texts speak of .NET types; its path is what a person needs.
    private static LineProblem ProblemOf(JsonException broken, ReadOnlySpan<byte> utf8)
    {
        var path = broken.Path?.TrimStart('$', '.') ?? "";
        return broken is WrongWordException
            ? new(path, broken.Message)
            : LineShape.FirstProblem(utf8) ?? new(path, "has a value of the wrong kind");
    }
}
