using System.Text;
using System.Text.Json.Nodes;

namespace RecoveryBot.Worker.Tests.Decide;

public sealed class BadLineTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "nonsense", "", "must be one JSON object" },
        { "[]", "", "" },
        { "null", "", "must be a JSON object" },
        { "{}", "", "is missing checkIn and profile" },
        { """{"checkIn":{"date":"2026-11-23"}}""", "", "is missing profile" },
        { Lines.Good + " {}", "", "JSON" },
        { Lines.Good[..^1], "", "JSON" },
        { Lines.GoodWith("checkIn.sleepQualty", 3), "checkIn.sleepQualty", "not a known field" },
        { Lines.GoodWith("checkIn.fatigue", 6), "checkIn.fatigue", "from 1 to 5" },
        { Lines.GoodWith("checkIn.fatigue", "4"), "checkIn.fatigue", "wrong kind" },
        { Lines.GoodWith("checkIn.fatigue", 3.5), "checkIn.fatigue", "wrong kind" },
        { Lines.GoodWith("checkIn.sleepHours", 17), "checkIn.sleepHours", "from 0 to 16" },
        { Lines.GoodWith("checkIn.painNrs", -1), "checkIn.painNrs", "from 0 to 10" },
        { Lines.GoodWith("checkIn.date", "23.11.2026"), "checkIn.date", "must be a date" },
        { Lines.GoodWith("checkIn.date", null), "checkIn.date", "must be a date" },
        { Lines.GoodWith("checkIn.illness", "flu"), "checkIn.illness", "unknown word 'flu'" },
        { Lines.GoodWith("checkIn.redFlags", new JsonArray("chestpain")), "checkIn.redFlags[0]", "unknown word 'chestpain'" },
        { Lines.GoodWith("checkIn.redFlgs", null), "checkIn.redFlgs", "not a known field" },
        { Lines.GoodWith("checkIn.equipment", new JsonArray((JsonNode?)null)), "checkIn.equipment[0]", "must be one of none" },
        { Lines.GoodWith("checkIn", null), "checkIn", "null" },
        { Lines.GoodWith("profile", null), "profile", "null" },
        { Lines.GoodWith("coachOverride", JsonNode.Parse("""{"kind":null,"decision":"REST","by":"Kim"}""")), "coachOverride.kind", "must be one of cap" },
        { Lines.GoodWith("coachOverride", JsonNode.Parse("""{"kind":"set","decision":"REST","by":null}""")), "coachOverride.by", "null" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"sessions":[{"date":"2026-11-20","type":null}]}""")), "history.sessions[0].type", "must be one of training" },
        { Lines.GoodWith("checkIn.swelling", "yes"), "checkIn.swelling", "wrong kind" },
        { Lines.GoodWith("profile.goal", "bulk"), "profile.goal", "unknown word 'bulk'" },
        { Lines.GoodWith("plan.today", 1), "plan.today", "must be one of training" },
        { Lines.GoodWith("derived.restDays7", 8), "derived.restDays7", "from 0 to 7" },
        { Lines.GoodWith("derived.monotony7", 11), "derived.monotony7", "from 0 to 10" },
        { Lines.GoodWith("feedback.categoryAdjust", new JsonObject { ["mobility"] = 3 }), "feedback.categoryAdjust.mobility", "from -2 to 2" },
        { Lines.GoodWith("feedback.categoryAdjust", new JsonObject { ["yoga"] = 1 }), "feedback.categoryAdjust.yoga", "unknown word 'yoga'" },
        { Lines.GoodWith("menuBan", new JsonArray("yoga")), "menuBan[0]", "unknown word 'yoga'" },
        { Lines.GoodWith("coachOverride", new JsonObject { ["kind"] = "set", ["decision"] = "TRAIN" }), "coachOverride.decision", "unknown word 'TRAIN'" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"sessions":[{"date":"2026-11-20","type":"training","sessionRpe":11}]}""")), "history.sessions[0].sessionRpe", "from 0 to 10" },
        { """{"checkIn":{"date":"2026-11-23","mood":2,"mood":5},"profile":{}}""", "checkIn.mood", "twice" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_bad_line_names_its_number_its_field_and_what_is_wrong_and_the_next_goes_on(string line, string field, string what)
    {
        var (answers, bad) = Lines.Decide($"{Lines.Good}\n{line}\n{Lines.Good}");

        Assert.Equal(1, bad);
        Assert.Equal(2, (long)answers[1]["line"]!);
        Assert.Equal(field, (string)answers[1]["field"]!);
        Assert.Contains(what, (string)answers[1]["error"]!, StringComparison.Ordinal);
        Assert.Equal("TRAIN_AS_PLANNED", (string)answers[2]["decision"]!);
    }

    [Fact]
    public void An_empty_line_is_passed_over_but_counted()
    {
        var (answers, bad) = Lines.Decide($"\n \t\r\n{Lines.Good}\r\n\nx");

        Assert.Equal((2, 1, 5L), (answers.Length, bad, (long)answers[1]["line"]!));
    }

    [Fact]
    public void An_id_of_any_kind_comes_back_with_the_answer() =>
        Assert.Equal("""{"a":[1]}""", Lines.Decide(Lines.GoodWith("id", JsonNode.Parse("""{"a":[1]}"""))).Answers[0]["id"]!.ToJsonString());

    [Fact]
    public void A_check_in_without_any_answer_stays_careful()
    {
        var day = Lines.Decide("""{"checkIn":{"date":"2026-11-23"},"profile":{}}""").Answers[0];

        Assert.Equal("TRAIN_REDUCED", (string)day["decision"]!);
        Assert.Equal(["safety", "movementQuality", "wellness"], Vignettes.Strings(day["needs"]));
        Assert.Equal("low", (string)day["confidence"]!);
    }

    [Fact]
    public void A_baseline_of_a_handful_of_mornings_is_none()
    {
        var habitual = Lines.GoodWith("derived.baselines.fatigue", JsonNode.Parse("""{"mean":2.2,"sd":0.6,"n":13}"""));

        var day = Lines.Decide(JsonNode.Parse(habitual)!.ToJsonString().Replace("\"fatigue\":4", "\"fatigue\":2", StringComparison.Ordinal)).Answers[0];

        Assert.Equal("ACTIVE_RECOVERY", (string)day["decision"]!);
    }

    [Fact]
    public void A_hundred_thousand_damaged_lines_each_get_an_answer()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var good = Encoding.UTF8.GetBytes(Vignettes.Get("V20")["input"]!.ToJsonString());
        for (var i = 0; i < 100_000; i++)
        {
            var (text, _) = Lines.Raw(Damaged(good, random));
            Assert.Equal(1, text.Count(c => c == '\n'));
        }
    }

    private static byte[] Damaged(byte[] good, Random random)
    {
        var line = (byte[])good.Clone();
        for (var hits = random.Next(1, 6); hits > 0; hits--)
        {
            line[random.Next(line.Length)] = random.Next(4) == 0 ? (byte)random.Next(32, 256) : line[random.Next(line.Length)];
        }

        return random.Next(5) == 0 ? line[..random.Next(1, line.Length)] : line;
    }
}
