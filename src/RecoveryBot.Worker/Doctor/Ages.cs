using System.Globalization;
using NodaTime;

namespace RecoveryBot.Worker.Doctor;

/// <summary>How long something takes or took, as people say it.</summary>
internal static class Ages
{
    public static string Say(Duration age) => age switch
    {
        _ when age < Duration.FromMinutes(2) => Count(Math.Max(0, (long)age.TotalSeconds), "second"),
        _ when age < Duration.FromHours(2) => Count((long)age.TotalMinutes, "minute"),
        _ when age < Duration.FromDays(2) => Count((long)age.TotalHours, "hour"),
        _ => Count((long)age.TotalDays, "day"),
    };

    private static string Count(long number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
