using System.Diagnostics;
using System.Text;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Worker.Decide;

namespace RecoveryBot.Benchmarks;

/// <summary>Lines a second through <c>recoverybot decide</c>, in memory, on all processors.</summary>
internal static class DecideThroughput
{
    private const int Lines = 100_000;

    public static async Task PrintAsync()
    {
        var input = new MemoryStream();
        for (var i = 0; i < Lines; i++)
        {
            input.Write(Encoding.UTF8.GetBytes(Line(i)));
        }

        List<double> rates = [];
        for (var run = 0; run < 6; run++)
        {
            input.Position = 0;
            var model = new RecoveryModel(DecisionOptions.Default);
            var start = Stopwatch.GetTimestamp();
            await new DecideStream(new DecideLines(model.Options, new JsonAnswer(model)))
                .RunAsync(input, Stream.Null, CancellationToken.None);
            rates.Add(Lines / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine($"decide: {Timing.Median(rates.Skip(1)):F0} lines/s on {Environment.ProcessorCount} processors, {input.Length / Lines} bytes a line");
    }

    private static string Line(int kind)
    {
        var c = SampleMornings.CheckIn(SampleMornings.Today, kind);
        return $$$$"""
            {"checkIn":{"date":"2026-11-23","fatigue":{{{{c.Fatigue}}}},"sleepQuality":{{{{c.SleepQuality}}}},"muscleSoreness":{{{{c.MuscleSoreness}}}},"stress":{{{{c.Stress}}}},"mood":{{{{c.Mood}}}},"sleepHours":7.5,"prs":null,"nutrition":4,"motivation":4,"movementQuality":"normal","sorenessArea":"none","taxedSystem":"none","overwhelmed":false,"overstimulated":false,"busyDay":false,"feelsBetterAfterLightMovement":null,"lightPressureHelps":null,"painNrs":0,"painDurationDays":0,"swelling":false,"lossOfFunction":false,"lifeStressInterferes":false,"illness":"none","redFlags":[],"safetyAnswered":true,"minutesAvailable":30,"equipment":["none"],"requests":[]},"profile":{"trainingLevel":"intermediate","trainingAgeMonths":14,"goal":"strength_hypertrophy","pregnancy":"no","medicalCondition":false,"medicalClearance":"not_required","romLimitation":false},"plan":{"today":"training","slot":"lower_body_strength","intensity":"hard","next":"training","nextNeedsMovementQuality":false,"allowBringForward":false},"derived":{"loadConfidence":"ok","daysSinceRest":2,"restDays7":2,"consecutiveTrainingDays":2,"hardDaysLast2":1,"intensityManaged":true,"acwrEwma":1.0,"monotony7":1.1,"strainHigh":false,"wellnessZ":0.0,"wellness7dZ":0.0,"consecutivePoorDays":0,"poorDays14":1,"poorSleepNights":0,"performanceTrend":"holding","lowFatigueOrSorenessDays7":0,"unplannedEasyDays7":0,"weeksSinceDeload":3,"adherenceFalling":false,"prolongedMaladaptation":false,"openReferral":false,"baselines":{"fatigue":{"mean":3.9,"sd":0.6,"n":24},"sleepQuality":{"mean":3.9,"sd":0.6,"n":24},"muscleSoreness":{"mean":3.9,"sd":0.6,"n":24},"stress":{"mean":3.9,"sd":0.6,"n":24},"mood":{"mean":3.9,"sd":0.6,"n":24}}},"feedback":{"consecutiveMisses":0,"categoryAdjust":{},"suspended":[]},"coachOverride":null}

            """;
    }
}
