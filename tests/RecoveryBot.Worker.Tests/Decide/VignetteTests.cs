using System.Text.Json.Nodes;

namespace RecoveryBot.Worker.Tests.Decide;

public sealed class VignetteTests
{
    public static TheoryData<string> Ids => [.. Vignettes.Ids];

    [Fact]
    public void All_twenty_are_here() => Assert.Equal(20, Vignettes.Ids.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_expected_day_comes_out(string id)
    {
        var (expected, day) = Run(id);

        Assert.Contains((string)day["decision"]!, Vignettes.Strings(expected["decision"]));
        Assert.Equal((string)expected["engineDefault"]!, (string)day["decision"]!);
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
        if (wanted["primaryOneOf"] is { } primary)
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

    [Fact]
    public void A_fresh_client_on_a_planned_recovery_day_is_not_forced() =>
        Assert.True((bool)Run("V22").Day["optional"]!);

    private static (JsonNode Expected, JsonNode Day) Run(string id)
    {
        var vignette = Vignettes.Get(id);
        return (vignette["expected"]!, Lines.Decide(vignette["input"]!.ToJsonString()).Answers.Single());
    }
}
