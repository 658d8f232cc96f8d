using System.Reflection;
using NodaTime;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Arguments for everything that is said about the rules of a group.</summary>
internal static class RulesSamples
{
    private static readonly LocalDate Friday = new(2026, 11, 27);

    private static readonly GroupRules Strict = new() { DaysWithoutRest = 5, LongerRun = -1, PoorDaysForRest = 2, HighLoadRatio = 1.3 };

    private static readonly GroupRules Lax = new()
    {
        DaysWithoutRest = null,
        LongerRun = 1,
        PoorDaysForRecovery = 3,
        PoorDaysForRest = 4,
        HighLoadRatio = 2.0,
        SmallDipsCount = false,
        MotivationCounts = false,
        FullHeadCounts = false,
    };

    /// <summary>Null for any other wording.</summary>
    public static IEnumerable<object>? Of(MethodInfo method, ParameterInfo parameter) =>
        method.DeclaringType != typeof(IRulesWording) && method.Name is not ("GroupRuleIs" or "GroupRulesCounted") ? null : parameter.Name switch
        {
            "group" => method.Name == "GroupRulesCounted" ? ["Gym Nord", null!] : ["Gym Nord"],
            "trainer" => method.Name == "YourGroupsRules" ? ["Ben", null!] : ["Ben"],
            "rules" when parameter.ParameterType == typeof(GroupRules) => [GroupRules.Default, Strict, Lax],
            "rules" => [new[] { "rest after 4 poor mornings in a row" }],
            "rule" => Enum.GetValues<GroupRule>().Cast<object>(),
            "usual" => Enum.GetValues<Decision>().Cast<object>(),
            "from" => [null!, Friday],
            "most" => [1, 20],
            "rehearsal" =>
            [
                new Rehearsal("Gym Nord", Lax, [], null),
                new Rehearsal("Gym Nord", Lax, [Client("Anna", 1, 2), Client("Cem", 0, 4), Client("Dora", 0, 0)], null),
                new Rehearsal("Gym Nord", Lax, [Client("Anna", 1, 2)], new RehearsedOthers(6, 10)),
                new Rehearsal("Gym Nord", Lax, [Client("Anna", 0, 0)], new RehearsedOthers(5, 0)) { LeftOut = 12 },
            ],
            _ => throw new InvalidOperationException($"No sample for {method.Name}({parameter.Name})."),
        };

    public static string? Named(object? value) => value switch
    {
        GroupRules rules when rules == GroupRules.Default => "usual",
        GroupRules rules => rules == Strict ? "strict" : "lax",
        Rehearsal rehearsal => $"{rehearsal.Clients.Count} clients, {rehearsal.Others?.People} others",
        _ => null,
    };

    private static RehearsedClient Client(string name, int stricter, int laxer) => new(
        name,
        [
            .. Enumerable.Repeat(new RehearsedDay(Friday, Decision.TrainReduced, Decision.Rest), stricter),
            .. Enumerable.Repeat(new RehearsedDay(Friday, Decision.Rest, Decision.TrainReduced), laxer),
            .. Enumerable.Repeat(new RehearsedDay(Friday, Decision.TrainAsPlanned, Decision.TrainAsPlanned), 20),
        ]);
}
