using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Year.Tests.People;

/// <summary>What somebody did on a day.</summary>
/// <param name="Rpe">Session RPE, 0–10.</param>
internal sealed record Done(DoneKind Kind, int Rpe = 0, int Minutes = 0)
{
    public static readonly Done Nothing = new(DoneKind.Rest);

    public double Load => Rpe * Minutes;

    public override string ToString() => Kind switch
    {
        DoneKind.Rest => "no session",
        DoneKind.Recovery => $"recovery session, {Minutes} min at {Rpe}",
        _ => $"trained, {Minutes} min at {Rpe}",
    };
}

internal enum DoneKind
{
    Rest,
    Recovery,
    Training,
}

/// <summary>What the bot's answer told them to do, as they read it.</summary>
internal enum Advice
{
    /// <summary>Nothing was asked or answered.</summary>
    None,
    AsPlanned,
    Reduced,
    Recovery,
    Rest,
    Refer,
}

/// <summary>Turns advice and plan into what somebody does.</summary>
internal static class Training
{
    public static Done Of(Advice advice, PlannedSlot? plan, Traits traits, Feeling feeling, Random chance)
    {
        var follows = chance.NextDouble() < traits.Obeys;
        return (advice, follows) switch
        {
            (Advice.Refer, _) => Done.Nothing,
            (Advice.Rest, true) => Done.Nothing,
            (Advice.Recovery, true) => chance.NextDouble() < 0.75 ? Light(chance) : Done.Nothing,
            (Advice.Reduced, true) => Planned(plan, chance) is { Kind: DoneKind.Training } session
                ? session with { Rpe = Math.Max(3, session.Rpe - 2), Minutes = session.Minutes * 2 / 3 }
                : Planned(plan, chance),
            // Too ill to train, whatever was or was not said.
            _ when feeling.Ill is Ill.Fever or Ill.BelowNeck => Done.Nothing,
            _ => Planned(plan, chance),
        };
    }

    private static Done Planned(PlannedSlot? plan, Random chance) => plan?.Kind switch
    {
        SlotKind.Rest => Done.Nothing,
        SlotKind.ActiveRecovery or SlotKind.Lifestyle => chance.NextDouble() < 0.6 ? Light(chance) : Done.Nothing,
        SlotKind.Optional => chance.NextDouble() < 0.5 ? Session(PlannedIntensity.Moderate, chance) : Done.Nothing,
        SlotKind.Training => Session(plan.Intensity ?? PlannedIntensity.Moderate, chance),
        _ => chance.NextDouble() < 0.55 ? Session((PlannedIntensity)chance.Next(2, 5), chance) : Done.Nothing,
    };

    private static Done Light(Random chance) => new(DoneKind.Recovery, chance.NextDouble() < 0.07 ? 4 : chance.Next(1, 3), 20);

    private static Done Session(PlannedIntensity intensity, Random chance) => intensity switch
    {
        PlannedIntensity.Hard => new(DoneKind.Training, chance.Next(7, 9), 15 * chance.Next(3, 6)),
        PlannedIntensity.Easy or PlannedIntensity.VeryEasy => new(DoneKind.Training, chance.Next(3, 5), 15 * chance.Next(2, 5)),
        _ => new(DoneKind.Training, chance.Next(5, 7), 15 * chance.Next(3, 6)),
    };
}
