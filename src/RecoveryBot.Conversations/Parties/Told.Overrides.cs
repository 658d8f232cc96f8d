using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Parties;

/// <content>What a trainer decides about a client's day and menu, and what becomes of it.</content>
public abstract partial record Told
{
    /// <summary>To a client, by a trainer: what their day is to be.</summary>
    /// <param name="Card">Where the trainer reads what became of it.</param>
    public sealed record DayOverridden(OverrideKind Kind, Decision Decision, OverrideSpan When, bool InPerson, string Card) : FromTrainer;

    /// <summary>To a trainer, by a client: what became of their word.</summary>
    /// <param name="Rule">Null where the trainer may not see it.</param>
    public sealed record OverrideTaken(OverrideResult Result, string? Rule, DayOverridden Word) : Told;

    /// <summary>To a trainer, by a client whose answers came after the trainer's word: it does not hold.</summary>
    /// <param name="Decision">What the trainer said.</param>
    /// <param name="Day">What the day is.</param>
    public sealed record WordRefused(Decision Decision, Decision Day) : Told;

    /// <summary>To a client, by a trainer: they would like to know what of the menu they switched off.</summary>
    public sealed record MenuAsked(string Card) : FromTrainer;

    /// <summary>To a client, by a trainer: all of the menu that they do not want used.</summary>
    public sealed record MenuBanned(IReadOnlyList<MenuCategory> Banned, string Card) : FromTrainer;

    /// <summary>To a trainer, by a client: all of the menu that they switched off.</summary>
    public sealed record MenuIs(IReadOnlyList<MenuCategory> Banned, string Card) : Told;
}
