using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Effectiveness;

/// <summary>Tells the kind of a session by what led it; what was added to it makes no other kind of it.</summary>
public static class RecoveryKinds
{
    private static readonly Dictionary<string, LibraryBlock> Blocks = SessionLibrary.Blocks.ToDictionary(block => block.Id);

    /// <summary>Null for a session without blocks.</summary>
    public static RecoveryKind? Of(RecoverySession session) =>
        session.Blocks is [var first, ..] ? Of(first.Id) ?? Of(first.Category) : null;

    /// <summary>Null if it is not known what the session was made of.</summary>
    public static RecoveryKind? Of(SessionFeedback feedback) => feedback switch
    {
        { Blocks: [var first, ..] } when Of(first) is { } kind => kind,
        { Categories: [var first, ..] } => Of(first),
        _ => null,
    };

    /// <summary>Null for a block that the library does not hold any more.</summary>
    private static RecoveryKind? Of(string block) => Blocks.GetValueOrDefault(block) switch
    {
        { Category: MenuCategory.LowIntensityCardio } cardio => Mode(cardio.AnyOf),
        { } other => Of(other.Category),
        null => null,
    };

    private static RecoveryKind Mode(IReadOnlyList<Equipment> anyOf) =>
        anyOf.Contains(Equipment.Bike) ? RecoveryKind.EasyCycling
        : anyOf.Contains(Equipment.Rower) ? RecoveryKind.EasyRowing
        : anyOf.Contains(Equipment.Pool) ? RecoveryKind.EasyInWater
        : RecoveryKind.EasyWalking;

    private static RecoveryKind Of(MenuCategory category) => category switch
    {
        MenuCategory.Breathwork => RecoveryKind.Breathing,
        MenuCategory.LowIntensityCardio => RecoveryKind.EasyCardio,
        MenuCategory.Mobility => RecoveryKind.Mobility,
        MenuCategory.SoftTissue => RecoveryKind.SoftTissue,
        MenuCategory.Lifestyle => RecoveryKind.Lifestyle,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
