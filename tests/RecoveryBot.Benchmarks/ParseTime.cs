using NodaTime;
using RecoveryBot.Conversations.Meanings;

namespace RecoveryBot.Benchmarks;

/// <summary>How long it takes to understand one typed line, signs and fields together.</summary>
internal static class ParseTime
{
    private const int Calls = 20_000;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 5, 6, 45);

    private static readonly string[] Lines =
    [
        "slept badly 2, sore 3, stress 4, no pain",
        "all good apart from a sore shoulder",
        "woke up twice, couldn't climb the stairs without chest pain",
        "7h30 sleep, energy 4, legs heavy from yesterday's squats, only 40 min today",
        "palpatations last night, didnt sleep",
        "tired",
        "no fever, cough or chills but still exhausted and stressed about work",
        "Morning! slept ok 6½ hours, mood 3/5, a bit stiff in the lower back after the long drive on sunday",
    ];

    public static void Print()
    {
        Line("understand a morning's line", ParsedContext.CheckIn, Lines);
        Line("understand a session's line", ParsedContext.Log, ["run 45 min rpe 6", "yesterday 7 60", "bench 5x5 80kg, 1h10, felt hard 8/10"]);
    }

    private static void Line(string what, ParsedContext context, IReadOnlyList<string> lines)
    {
        var (nanoseconds, bytes) = Timing.Of(Calls, i => ParsedText.Of(lines[i % lines.Count], context, Now, DateTimeZone.Utc));
        Console.WriteLine($"{what,-36} {nanoseconds / 1000,8:F2} µs {bytes,8:F0} B");
    }
}
