using NodaTime;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Benchmarks.Athletes;

/// <summary><c>athletes FILE</c>: decides athlete-days and sets them beside how ready the athletes felt.</summary>
internal static class AthleteDays
{
    /// <summary>Returns the exit code: 1 if there is nothing to read or a line cannot be decided.</summary>
    public static int Print(string file, TextWriter output, TextWriter errors)
    {
        var model = new RecoveryModel(DecisionOptions.Default);
        var days = new List<AthleteDay>();
        var seen = new HashSet<(string, LocalDate)>();
        var number = 0;
        if (!File.Exists(file))
        {
            errors.WriteLine($"There is no file {file}.");
            return 1;
        }

        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var day = AthleteDay.Read(line, model);
                if (!seen.Add((day.Athlete, day.Date)))
                {
                    throw new FormatException($"{day.Athlete} has this date already");
                }

                days.Add(day);
            }
            catch (Exception broken) when (broken is FormatException or System.Text.Json.JsonException or InvalidOperationException)
            {
                errors.WriteLine($"Line {number}: {broken.Message}");
                return 1;
            }
        }

        if (days.Count == 0)
        {
            errors.WriteLine($"{file} holds no day.");
            return 1;
        }

        new AthleteReport(days).Print(output);
        return 0;
    }
}
