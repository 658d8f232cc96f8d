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
        { Lines.GoodWith("derived.weeklyLoad", -1), "derived.weeklyLoad", "from 0 to 100800" },
        { Lines.GoodWith("derived.weeklyLoad", 100801), "derived.weeklyLoad", "from 0 to 100800" },
        { Lines.GoodWith("derived.strain7", -1), "derived.strain7", "from 0 to 1008000" },
        { Lines.GoodWith("derived.usualSleepHours", 17), "derived.usualSleepHours", "from 0 to 16" },
        { Lines.GoodWith("derived.daysSinceDeloadAdvice", -1), "derived.daysSinceDeloadAdvice", "from 0 to" },
        { Lines.GoodWith("derived.trainingDays7", 8), "derived.trainingDays7", "from 0 to 7" },
        { Lines.GoodWith("derived.sessionsSinceBreak", -1), "derived.sessionsSinceBreak", "from 0 to" },
        { Lines.GoodWith("derived.deloadDay", 8), "derived.deloadDay", "from 1 to 7" },
        { Lines.GoodWith("derived.restMornings10", 11), "derived.restMornings10", "from 0 to 10" },
        { Lines.GoodWith("derived.lowMorningsInARow", -1), "derived.lowMorningsInARow", "from 0 to" },
        { Lines.GoodWith("derived.poorDaysBefore", -1), "derived.poorDaysBefore", "from 0 to" },
        { Lines.GoodWith("derived.historyDays", -1), "derived.historyDays", "from 0 to" },
        { Lines.GoodWith("derived.sessions14", -1), "derived.sessions14", "from 0 to" },
        { Lines.GoodWith("derived.fatigueYesterday", 4), "derived.fatigueYesterday", "from 0 to 3" },
        { Lines.GoodWith("derived.shortNights", -1), "derived.shortNights", "from 0 to" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"checkIns":[{"date":"2026-11-20"},{"date":"2026-11-20"}]}""")), "history.checkIns[1].date", "2026-11-20 has another check-in" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"checkIns":[{"date":"2026-11-23"}]}""")), "history.checkIns[0].date", "2026-11-23 has another check-in" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"checkIns":[{"date":"2026-11-24"}]}""")), "history.checkIns[0].date", "lies after the check-in of 2026-11-23" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"sessions":[{"date":"2026-11-24","type":"training"}]}""")), "history.sessions[0].date", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"restDays":["2026-11-20","2026-11-24"]}""")), "history.restDays[1]", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"deloads":["2026-11-24"]}""")), "history.deloads[0]", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"unplannedEasyDays":["2026-11-24"]}""")), "history.unplannedEasyDays[0]", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"pauses":[{"from":"2026-11-24","until":null,"reason":"illness"}]}""")), "history.pauses[0].from", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"openReferralSince":"2026-11-24"}""")), "history.openReferralSince", "lies after" },
        { Lines.GoodWith("history", JsonNode.Parse("""{"restDays":["-9998-01-01"]}""")), "history.restDays[0]", "must be a date" },
        { Lines.GoodWith("derived.baselines.mood", JsonNode.Parse("""{"mean":5.1,"sd":0.6,"n":20}""")), "derived.baselines.mood.mean", "from 1 to 5" },
        { Lines.GoodWith("derived.baselines.sleepQuality", JsonNode.Parse("""{"mean":4,"sd":-0.1,"n":20}""")), "derived.baselines.sleepQuality.sd", "from 0 to 2" },
        { Lines.GoodWith("feedback.misses14", -1), "feedback.misses14", "from 0 to" },
        { Lines.GoodWith("checkIn.date", "-9998-01-01"), "checkIn.date", "must be a date" },
        { Lines.GoodWith("checkIn.date", "9999-12-31"), "checkIn.date", "must be a date" },
        { Lines.GoodWith("checkIn.painPlace", "elbow"), "checkIn.painPlace", "unknown word 'elbow'" },
        { Lines.GoodWith("checkIn.shortNight", "party"), "checkIn.shortNight", "unknown word 'party'" },
        { Lines.GoodWith("plan.sessionsPerWeek", 8), "plan.sessionsPerWeek", "from 1 to 7" },
        { Lines.GoodWith("profile.trainingAgeMonths", -1), "profile.trainingAgeMonths", "from 0 to" },
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
