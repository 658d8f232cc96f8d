using RecoveryBot.Benchmarks.Athletes;

namespace RecoveryBot.Worker.Tests.Athletes;

/// <summary>Reading a file of athlete-days: what is decided, and where a line cannot be.</summary>
public sealed class AthleteDaysTests : IDisposable
{
    private const string Good = """{"athlete":"Ann","readiness":7,"checkIn":{"date":"2026-01-05","fatigue":4,"sleepQuality":4,"muscleSoreness":4,"stress":4,"mood":4,"nutrition":4,"movementQuality":"normal","redFlags":[],"safetyAnswered":true},"profile":{"trainingLevel":"advanced","goal":"endurance_conditioning"}}""";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_day_is_decided_as_by_the_command_decide()
    {
        var tired = Good.Replace("\"fatigue\":4", "\"fatigue\":1", StringComparison.Ordinal).Replace("01-05", "01-06", StringComparison.Ordinal).Replace(":7,", ":2.5,", StringComparison.Ordinal);
        var (code, output, errors) = Print(Good, "", tired);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("2 days of 1 athletes", output, StringComparison.Ordinal);
        Assert.Contains("TrainAsPlanned      50.0 %       7.00", output, StringComparison.Ordinal);
        Assert.Contains("Rest                50.0 %       2.50", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Readiness_may_be_missing() =>
        Assert.Contains("TrainAsPlanned     100.0 %               100.0 %", Print(Good.Replace("\"readiness\":7,", "", StringComparison.Ordinal)).Output, StringComparison.Ordinal);

    public static TheoryData<string, string> Bad => new()
    {
        { "{", "" },
        { "[]", "is no JSON object" },
        { "7", "is no JSON object" },
        { Good.Replace("\"athlete\":\"Ann\",", "", StringComparison.Ordinal), "athlete is missing" },
        { Good.Replace(":7,", ":\"high\",", StringComparison.Ordinal), "readiness is no number" },
        { Good.Replace("\"fatigue\":4", "\"fatigue\":6", StringComparison.Ordinal), "checkIn.fatigue" },
        { Good.Replace("\"normal\"", "\"wobbly\"", StringComparison.Ordinal), "checkIn.movementQuality" },
        { Good.Replace("\"stress\"", "\"stresss\"", StringComparison.Ordinal), "stresss" },
        { Good, "Ann has this date already" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_line_that_cannot_be_decided_is_named_by_its_number(string line, string what)
    {
        var (code, output, errors) = Print(Good, "", line);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("Line 3: ", errors, StringComparison.Ordinal);
        Assert.Contains(what, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_days_or_none_at_all_is_said()
    {
        Assert.Equal((1, "", $"{_file} holds no day."), Print("", "  "));
        File.Delete(_file);
        var errors = new StringWriter();

        Assert.Equal(1, AthleteDays.Print(_file, TextWriter.Null, errors));
        Assert.Equal($"There is no file {_file}.", errors.ToString().Trim());
    }

    private (int Code, string Output, string Errors) Print(params string[] lines)
    {
        File.WriteAllLines(_file, lines);
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = AthleteDays.Print(_file, output, errors);
        return (code, output.ToString(), errors.ToString().Trim());
    }
}
