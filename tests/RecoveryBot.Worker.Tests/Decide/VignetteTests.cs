using System.Text.Json.Nodes;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Worker.Tests.Decide;

public sealed class VignetteTests
{
    public static TheoryData<string> Ids => [.. Vignettes.Ids];

    [Fact]
    public void All_sixty_that_were_given_are_here() => Assert.Equal(60, Vignettes.Given.Count());

    [Fact]
    public void Our_own_touch_every_rule_of_the_table()
    {
        var told = Vignettes.Own
            .SelectMany(vignette => Run((string)vignette["id"]!).Day["reasons"]!.AsArray())
            .Select(reason => (string)reason!["rule"]!);

        Assert.Superset(RuleTable.Rows.Select(row => row.Id).ToHashSet(), told.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_expected_day_comes_out(string id)
    {
        var (expected, day) = Run(id);

        Assert.Contains((string)day["decision"]!, Vignettes.Strings(expected["decision"]));
        if (Vignettes.IsOwn(id))
        {
            Assert.Equal((string)expected["engineDefault"]!, (string)day["decision"]!);
        }

        Assert.Equal((string?)expected["urgency"], (string?)day["urgency"]);
        if (expected["weekAdvice"] is { } week)
        {
            Assert.Contains((string)day["weekAdvice"]!, Vignettes.Strings(week));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_three_reasons_that_are_shown_say_what_matters(string id)
    {
        var (expected, day) = Run(id);
        var told = string.Join(' ', day["reasons"]!.AsArray().Take(3).Select(reason => (string)reason!["text"]!));

        Assert.All(
            Vignettes.Strings(expected["must_mention_reason"]),
            entry => Assert.True(
                Vignettes.Words(entry).Any(word => told.Contains(word, StringComparison.OrdinalIgnoreCase)),
                $"Nothing about {entry} in: {told}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_menu_is_as_expected(string id)
    {
        var (expected, day) = Run(id);
        var menu = Vignettes.Strings(day["menu"]).ToList();
        var wanted = expected["menu"]!;

        Assert.Superset(Vignettes.Strings(wanted["mustInclude"]).ToHashSet(), menu.ToHashSet());
        Assert.Empty(menu.Intersect(Vignettes.Strings(wanted["mustNotInclude"])));
        Assert.True(menu.Count <= ((int?)wanted["maxCategories"] ?? 3));
        if (wanted["primaryOneOf"] is { } primary && (string)day["decision"]! == "ACTIVE_RECOVERY")
        {
            Assert.Contains(menu[0], Vignettes.Strings(primary));
        }

        Assert.NotEqual("soft_tissue", menu.FirstOrDefault());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_forbidden_is_not_even_named(string id)
    {
        var (expected, day) = Run(id);

        Assert.All(
            Vignettes.Strings(expected["forbiddenContent"]),
            words => Assert.DoesNotContain(words, day.ToJsonString(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_stands_beside_the_day_is_as_expected(string id)
    {
        var (expected, day) = Run(id);

        Assert.All(
            ["planAction", "optional", "confidence", "needs"],
            field => Assert.True(
                expected[field] is not { } wanted || JsonNode.DeepEquals(wanted, day[field]),
                $"{field} is {day[field]?.ToJsonString()}"));
        Assert.Equal((int?)expected["refusals"] ?? day["refusals"]!.AsArray().Count, day["refusals"]!.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rules_that_should_speak_do_and_no_other_named_one(string id)
    {
        var (expected, day) = Run(id);
        var told = day["reasons"]!.AsArray().Select(reason => (string)reason!["rule"]!).ToHashSet();

        Assert.Superset(Vignettes.Strings(expected["rules"]).ToHashSet(), told);
        Assert.Empty(Vignettes.Strings(expected["norules"]).Intersect(told));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_a_recovery_day_has_a_session_and_it_keeps_to_its_minutes(string id)
    {
        var (expected, day) = Run(id);

        var hasTime = !((int?)Vignettes.Get(id)["input"]!["checkIn"]!["minutesAvailable"] < 3);
        Assert.Equal((string)day["decision"]! == "ACTIVE_RECOVERY" && hasTime, day["session"] is not null);
        Assert.True(day["session"] is null || (int)day["session"]!["minutes"]! <= ((int?)expected["maxMinutes"] ?? 45));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_checked_of_the_session_holds(string id)
    {
        if (Vignettes.Get(id)["checks"] is not { } checks)
        {
            return;
        }

        var (_, day) = Run(id);
        var session = day["session"]?.ToJsonString() ?? "";
        var titles = (day["session"]?["blocks"]?.AsArray() ?? []).Select(block => (string)block!["title"]!).ToList();

        Assert.True(checks["noSession"] is null || session.Length == 0);
        Assert.True(checks["optional"] is null || (bool)checks["optional"]! == (bool)day["optional"]!);
        Assert.True(checks["maxMinutes"] is null || (int)day["session"]!["minutes"]! <= (int)checks["maxMinutes"]!);
        Assert.True(checks["talkTest"] is null || session.Contains("full sentences", StringComparison.Ordinal));
        Assert.All(
            Vignettes.Strings(checks["forbidden"]),
            words => Assert.DoesNotContain(words, session, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            Vignettes.Strings(checks["forbiddenTitle"]),
            words => Assert.DoesNotContain(titles, title => title.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_fresh_client_on_a_planned_recovery_day_is_not_forced() =>
        Assert.True((bool)Run("V22").Day["optional"]!);

    private static (JsonNode Expected, JsonNode Day) Run(string id)
    {
        var vignette = Vignettes.Get(id);
        return (vignette["expected"]!, Lines.Decide(vignette["input"]!.ToJsonString()).Answers.Single());
    }
}
