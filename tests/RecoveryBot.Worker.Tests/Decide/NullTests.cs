using System.Text.Json.Nodes;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>Null means "not said", as if the field were not there, and never "fine" where safety is asked.</summary>
public sealed class NullTests
{
    // Null here has a meaning of its own, which other tests look at.
    private static readonly string[] NotOptional = ["checkIn.date", "checkIn.redFlags", "checkIn.safetyAnswered"];

    public static TheoryData<string> Fields
    {
        get
        {
            var line = JsonNode.Parse(Lines.Good)!.AsObject();
            string[] parts = ["checkIn", "profile", "plan", "derived", "feedback"];
            return [.. parts
                .SelectMany(part => line[part]!.AsObject().Select(member => $"{part}.{member.Key}"))
                .Concat(["checkIn.asUsual", "plan", "derived", "history", "feedback", "coachOverride", "menuBan", "id"])
                .Except(NotOptional)];
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Null_is_the_same_as_left_out(string path)
    {
        var withNull = Lines.GoodWith(path, null);
        var (answers, bad) = Lines.Decide($"{withNull}\n{Without(path)}");

        Assert.Equal(0, bad);
        Assert.True(JsonNode.DeepEquals(answers[0], answers[1]), $"{answers[0]}\n{answers[1]}");
    }

    [Fact]
    public void A_line_of_nulls_is_decided_and_stays_careful()
    {
        var line = JsonNode.Parse(Lines.Good)!.AsObject();
        foreach (var field in Fields.Select(row => row.Data).Append("checkIn.redFlags").Append("checkIn.safetyAnswered"))
        {
            if (field.Split('.') is [var part, var name] && line[part] is JsonObject fields)
            {
                fields[name] = null;
            }
        }

        var day = Lines.Decide(line.ToJsonString()).Answers.Single();

        Assert.Equal("TRAIN_REDUCED", (string)day["decision"]!);
        Assert.Equal(["safety", "movementQuality", "wellness"], Vignettes.Strings(day["needs"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_safety_list_that_is_not_there_was_not_answered(bool isNull)
    {
        var line = isNull ? Lines.GoodWith("checkIn.redFlags", null) : Without("checkIn.redFlags");

        var day = Lines.Decide(line).Answers.Single();

        Assert.Equal("TRAIN_REDUCED", (string)day["decision"]!);
        Assert.Equal(["safety"], Vignettes.Strings(day["needs"]));
    }

    [Fact]
    public void Null_for_whether_safety_was_answered_means_no() =>
        Assert.Equal(["safety"], Vignettes.Strings(Lines.Decide(Lines.GoodWith("checkIn.safetyAnswered", null)).Answers[0]["needs"]));

    [Fact]
    public void A_condition_without_a_word_on_clearance_is_referred()
    {
        var line = JsonNode.Parse(Lines.GoodWith("profile.medicalClearance", null))!;
        line["profile"]!["medicalCondition"] = true;

        Assert.Equal("REFER", (string)Lines.Decide(line.ToJsonString()).Answers[0]["decision"]!);
    }

    [Fact]
    public void A_clearance_is_read_with_its_date()
    {
        var line = JsonNode.Parse(Lines.GoodWith("profile.medicalClearance", "recorded"))!;
        line["profile"]!["medicalCondition"] = true;
        line["profile"]!["medicalClearanceDate"] = "2026-10-01";

        Assert.Equal("TRAIN_AS_PLANNED", (string)Lines.Decide(line.ToJsonString()).Answers[0]["decision"]!);
    }

    [Fact]
    public void Small_fields_of_history_may_be_null_or_left_out()
    {
        var history = """
            {"sessions":[{"date":"2026-11-22","type":"training"},{"date":"2026-11-21","type":"training","sessionRpe":null,"durationMin":null,"performance":null}],
             "checkIns":[{"date":"2026-11-22","mood":null,"swelling":null,"redFlags":null,"asUsual":null}],
             "feedback":[{"date":"2026-11-20","categories":["mobility"],"calmer":"more","looser":"same","prepared":"same","fatigued":null,"rpe":null}],
             "restDays":null,"deloads":null}
            """;
        var line = JsonNode.Parse(Lines.GoodWith("history", JsonNode.Parse(history)))!;
        line["derived"] = null;
        line["feedback"] = null;

        Assert.Equal("TRAIN_AS_PLANNED", (string)Lines.Decide(line.ToJsonString()).Answers.Single()["decision"]!);
    }

    private static string Without(string path)
    {
        var line = JsonNode.Parse(Lines.Good)!;
        var parts = path.Split('.');
        parts[..^1].Aggregate(line, (node, part) => node[part]!).AsObject().Remove(parts[^1]);
        return line.ToJsonString();
    }
}
