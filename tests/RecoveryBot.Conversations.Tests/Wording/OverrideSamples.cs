using System.Reflection;
using NodaTime;
using RecoveryBot.Conversations.Groups.Overrides;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Tests.Wording;

/// <summary>Arguments for everything that is said about what trainers decide.</summary>
internal static class OverrideSamples
{
    private static readonly LocalDate Friday = new(2026, 11, 27);

    /// <summary>Null for any other wording.</summary>
    public static IEnumerable<object>? Of(MethodInfo method, ParameterInfo parameter) => method.DeclaringType != typeof(IOverrideWording) ? null : parameter.Name switch
    {
        "client" or "name" => ["Anna"],
        "trainer" => ["Ben"],
        "group" => ["Gym Nord"],
        "who" => ["Dr Weber"],
        "rule" => ["A3", null!],
        "date" => [Friday],
        "until" => [Friday, null!],
        "when" => [OverrideSpan.Today, OverrideSpan.Tomorrow, new OverrideSpan(FromTomorrow: false, Friday)],
        "decision" or "day" => Enum.GetValues<Decision>().Cast<object>(),
        "kind" => Enum.GetValues<OverrideKind>().Cast<object>(),
        "category" => Enum.GetValues<MenuCategory>().Cast<object>(),
        "banned" => [Array.Empty<MenuCategory>(), new[] { MenuCategory.Breathwork, MenuCategory.SoftTissue }, Enum.GetValues<MenuCategory>()],
        "ended" => [Array.Empty<TrainerWord>(), new[] { new TrainerWord(7, 9, OverrideKind.Cap, Decision.ActiveRecovery, Friday, Friday, ConfirmedInPerson: false, default) }],
        _ when parameter.ParameterType == typeof(bool) => [true, false],
        _ => throw new InvalidOperationException($"No sample for {method.Name}({parameter.Name})."),
    };
}
