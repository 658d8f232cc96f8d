using System.Numerics;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>How well a block suits one client's morning.</summary>
internal readonly struct BlockFit
{
    public const int Unfit = -1;

    private const int AreaWeight = 2;

    private readonly TrainingLevel _level;
    private readonly int _atHand;
    private readonly BodyAreas _areas;
    private readonly Occasions _today;
    private readonly bool _avoidsLyingFlat;

    private BlockFit(DecisionInput input)
    {
        var checkIn = input.CheckIn;
        _level = input.Profile.TrainingLevel;
        _atHand = EquipmentBits(checkIn.Equipment) | Bit(Equipment.None);
        _areas = NextSession.Asks(input);
        _today = Today(input);
        _avoidsLyingFlat = input.Profile.Pregnancy == Pregnancy.Yes;

        // Cold water and a cold do not go together.
        if (checkIn.Illness != Illness.None)
        {
            _atHand &= ~Bit(Equipment.Pool);
        }
    }

    public static BlockFit For(DecisionInput input) => new(input);

    /// <summary><see cref="Unfit"/> if it cannot be given today, otherwise the higher the better.</summary>
    public int Of(LibraryBlock block, int minutes)
    {
        if (block.LowestLevel > _level
            || !block.Minutes.Holds(minutes)
            || (EquipmentBits(block.AnyOf) & _atHand) == 0
            || (block.LyingFlat && _avoidsLyingFlat))
        {
            return Unfit;
        }

        return (AreaWeight * BitOperations.PopCount((uint)(block.Areas & _areas)))
            + BitOperations.PopCount((uint)(block.MadeFor & _today));
    }

    private static Occasions Today(DecisionInput input)
    {
        var checkIn = input.CheckIn;
        return When(checkIn.BusyDay || checkIn.Overwhelmed, Occasions.FullDay)
            | When(checkIn.Overstimulated || checkIn.TaxedSystem == TaxedSystem.Neurological, Occasions.FullHead)
            | When(checkIn.SleepQuality <= 2, Occasions.PoorNight)
            | When(checkIn.SorenessArea == SorenessArea.General, Occasions.SoreAllOver)
            | When(checkIn.SorenessArea == SorenessArea.Local, Occasions.SoreInOnePlace)
            | When(input.Plan.NextNeedsMovementQuality, Occasions.QualityNext)
            | When(checkIn.MovementQuality == MovementQuality.Stiff, Occasions.Stiff)
            | When(checkIn.Mood <= 2 || checkIn.Motivation <= 2, Occasions.LowSpirits);
    }

    private static Occasions When(bool holds, Occasions occasion) => holds ? occasion : Occasions.None;

    private static int EquipmentBits(IReadOnlyList<Equipment> equipment)
    {
        var bits = 0;
        for (var i = 0; i < equipment.Count; i++)
        {
            bits |= Bit(equipment[i]);
        }

        return bits;
    }

    private static int Bit(Equipment equipment) => 1 << (int)equipment;
}
