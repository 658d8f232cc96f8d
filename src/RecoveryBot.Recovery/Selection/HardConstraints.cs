using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Selection;

/// <summary>What no score can buy. None of it depends on levels, only on what was answered.</summary>
internal static class HardConstraints
{
    private static readonly EquipmentSet PressureTools = EquipmentSet.Of(
        [Equipment.FoamRoller, Equipment.MassageBall, Equipment.HandheldMassager]);

    /// <summary>Categories open to this client today. Suspensions are no part of it: they may give way.</summary>
    public static CategorySet Allowed(DecisionInput input, MenuOptions options)
    {
        var open = CategorySet.All.Without(input.MenuBan);
        if (!PressureIsSafe(input, options))
        {
            open = open.Without(MenuCategory.SoftTissue);
        }

        return input.CheckIn.MovementQuality is not null && SparesPain(input.CheckIn, options.PainBarringMobility, options) ? open : open.Without(MenuCategory.Mobility);
    }

    /// <summary>Soft tissue is never the focus (97); a beginner's breathing is an add-on (41).</summary>
    public static bool MayLead(MenuCategory category, TrainingLevel level) => category switch
    {
        MenuCategory.SoftTissue => false,
        MenuCategory.Breathwork => level != TrainingLevel.Beginner,
        MenuCategory.LowIntensityCardio or MenuCategory.Mobility or MenuCategory.Lifestyle => true,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>Cardio and lifestyle would be the same walk twice.</summary>
    public static bool Clash(MenuCategory one, MenuCategory other) =>
        (one, other) is (MenuCategory.LowIntensityCardio, MenuCategory.Lifestyle)
            or (MenuCategory.Lifestyle, MenuCategory.LowIntensityCardio);

    // A painful area can be left alone only if it is known which one it is, and not at all from a limit on.
    private static bool SparesPain(CheckIn checkIn, int limit, MenuOptions options) =>
        (checkIn.PainNrs ?? 0) < options.PainSparingArea
        || (checkIn.PainNrs < limit && PainAreas.Of(checkIn, options) != BodyAreas.None);

    private static bool PressureIsSafe(DecisionInput input, MenuOptions options)
    {
        var checkIn = input.CheckIn;
        return checkIn.MovementQuality is not null
            && !checkIn.Swelling
            && SparesPain(checkIn, options.PainBarringPressure, options)
            && !HasNumbness(checkIn.RedFlags)
            && HasTool(checkIn.Equipment)
            && (input.Profile.TrainingLevel != TrainingLevel.Beginner || options.BeginnersMayUseSoftTissue);
    }

    private static bool HasNumbness(IReadOnlyList<RedFlag> flags)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            if (flags[i] is RedFlag.NeuroSudden or RedFlag.SaddleBladderBowel)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTool(IReadOnlyList<Equipment> atHand) => EquipmentSet.Of(atHand).Shares(PressureTools);
}
