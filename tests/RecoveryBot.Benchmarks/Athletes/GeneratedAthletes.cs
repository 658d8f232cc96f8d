using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.Benchmarks.Athletes;

/// <summary>
/// <c>generate-athletes FILE</c>: made-up people whose readiness is a hidden state, of which their ratings are noisy
/// readings. They show that the report can be run; nothing may be tuned to them.
/// </summary>
internal static class GeneratedAthletes
{
    private const int People = 12;
    private const int Days = 90;
    private const int Seed = 20261130;

    private static readonly LocalDate First = new(2026, 1, 5);

    public static void Write(string file)
    {
        var random = new Random(Seed);
        using var writer = new StreamWriter(file);
        for (var person = 1; person <= People; person++)
        {
            Write(writer, $"made-up {person}", random);
        }
    }

    private static void Write(StreamWriter writer, string athlete, Random random)
    {
        var (state, usual) = (0.0, 3 + (random.NextDouble() * 1.2));
        var (checkIns, sessions, restDays) = (new JsonArray(), new JsonArray(), new JsonArray());
        for (var day = 0; day < Days; day++)
        {
            var date = LocalDatePattern.Iso.Format(First.PlusDays(day));
            state = (0.7 * state) + Normal(random);
            var checkIn = CheckIn(date, usual, state, random);
            var line = new JsonObject
            {
                ["athlete"] = athlete,
                ["readiness"] = Math.Clamp(Math.Round(6 + state + (0.5 * Normal(random))), 1, 10),
                ["checkIn"] = checkIn.DeepClone(),
                ["profile"] = new JsonObject { ["trainingLevel"] = "advanced", ["goal"] = "endurance_conditioning" },
                ["history"] = new JsonObject
                {
                    ["checkIns"] = checkIns.DeepClone(),
                    ["sessions"] = sessions.DeepClone(),
                    ["restDays"] = restDays.DeepClone(),
                },
            };
            writer.WriteLine(line.ToJsonString(JsonSerializerOptions.Default));
            checkIns.Add(checkIn);
            if (day % 7 is 2 or 6)
            {
                restDays.Add(date);
            }
            else
            {
                sessions.Add(Session(date, state, random));
            }
        }
    }

    private static JsonObject CheckIn(string date, double usual, double state, Random random)
    {
        int Rating() => (int)Math.Clamp(Math.Round(usual + (0.5 * state) + (0.6 * Normal(random))), 1, 5);
        return new JsonObject
        {
            ["date"] = date,
            ["fatigue"] = Rating(),
            ["sleepQuality"] = Rating(),
            ["muscleSoreness"] = Rating(),
            ["stress"] = Rating(),
            ["mood"] = Rating(),
            ["sleepHours"] = Math.Clamp(Math.Round(7.4 + (0.4 * state) + (0.7 * Normal(random)), 1), 3, 11),
            ["movementQuality"] = "normal",
            ["redFlags"] = new JsonArray(),
            ["safetyAnswered"] = true,
        };
    }

    private static JsonObject Session(string date, double state, Random random) => new()
    {
        ["date"] = date,
        ["type"] = "training",
        ["sessionRpe"] = Math.Clamp(Math.Round(5 - (0.3 * state) + (1.3 * Normal(random))), 1, 10),
        ["durationMin"] = random.Next(30, 91),
    };

    // Box and Muller's way to the standard normal distribution.
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
