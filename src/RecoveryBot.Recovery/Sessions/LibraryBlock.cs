using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>One concrete thing to do, as the library holds it: the day's dose is still to be filled in.</summary>
public sealed record LibraryBlock
{
    /// <summary>Stable: stored with what was given, so it is never reused for something else.</summary>
    public required string Id { get; init; }

    public required MenuCategory Category { get; init; }

    public required string Title { get; init; }

    /// <summary>What to do, in order, with words in braces where the dose goes.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>How it should feel.</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>Null where nothing is done while moving.</summary>
    public string? TalkTest { get; init; }

    public required string StopRule { get; init; }

    /// <summary>Any one of these will do; <see cref="Equipment.None"/> where nothing is needed.</summary>
    public IReadOnlyList<Equipment> AnyOf
    {
        get;
        init
        {
            field = value;
            Tools = EquipmentSet.Of(value);
        }
    }
    = [Equipment.None];

    public BodyAreas Areas { get; init; } = BodyAreas.WholeBody;

    public Occasions MadeFor { get; init; }

    /// <summary>Whole minutes this block makes sense for.</summary>
    public required MinutesRange Minutes { get; init; }

    public TrainingLevel LowestLevel { get; init; } = TrainingLevel.Beginner;

    /// <summary>Done flat on the back or the front, so not offered in pregnancy.</summary>
    public bool LyingFlat { get; init; }

    public required IReadOnlyList<int> Statements { get; init; }

    /// <summary><see cref="AnyOf"/> once more, quick to compare.</summary>
    internal EquipmentSet Tools { get; private init; } = EquipmentSet.Of([Equipment.None]);
}

/// <summary>One step of a block.</summary>
/// <param name="IsDrill">Given only as far as the dose reaches: the first ones come first.</param>
public readonly record struct Step(string Text, bool IsDrill = false)
{
    public static implicit operator Step(string text) => new(text);

    /// <summary>A step the dose may leave out.</summary>
    public static Step Drill(string text) => new(text, IsDrill: true);
}
