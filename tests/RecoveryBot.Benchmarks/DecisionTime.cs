using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Benchmarks;

/// <summary>How long one decision takes, from 28 days of history to the answer with its session.</summary>
internal static class DecisionTime
{
    private const int Calls = 100_000;

    public static void Print()
    {
        var model = new RecoveryModel(DecisionOptions.Default);
        var mornings = Enumerable.Range(0, 64).Select(kind => SampleMornings.CheckIn(SampleMornings.Today, kind)).ToArray();
        var yesterday = SampleMornings.Today.PlusDays(-1);
        var window = HistoryWindow.Ending(yesterday, SampleMornings.FourWeeks);
        var inputs = mornings.Select(morning => SampleMornings.Input(morning, window)).ToArray();

        Line("decision with 28 days of history", i => model.Decide(
            SampleMornings.Input(mornings[i % 64], HistoryWindow.Ending(yesterday, SampleMornings.FourWeeks))));
        Line("  of which: the history", _ => HistoryWindow.Ending(yesterday, SampleMornings.FourWeeks));
        Line("  of which: the decision", i => model.Decide(inputs[i % 64]));
        Line("what would change it", i => model.WhatWouldChangeIt(inputs[i % 64]));
    }

    private static void Line(string what, Action<int> call)
    {
        var (nanoseconds, bytes) = Timing.Of(Calls, call);
        Console.WriteLine($"{what,-36} {nanoseconds / 1000,8:F2} µs {bytes,8:F0} B");
    }
}
