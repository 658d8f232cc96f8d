using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

/// <summary>A planned slot in words, in the middle of a sentence.</summary>
internal static class EnglishSlots
{
    public static string Of(PlannedSlot slot) => (slot.Slot, slot.Kind) switch
    {
        (_, SlotKind.Rest) => "rest",
        (_, SlotKind.ActiveRecovery) => "active recovery",
        ({ } name, _) => name.Replace('_', ' '),
        (null, SlotKind.Optional) => "training or rest",
        (null, SlotKind.Lifestyle) => "everyday movement",
        (null, _) => "training",
    };
}
