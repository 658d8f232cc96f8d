using System.Numerics;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>How well a block suits one client's morning.</summary>
internal readonly struct BlockFit
{
    public const int Unfit = int.MinValue;

    /// <summary>Serving what comes next counts most; time spent elsewhere counts a little against a block.</summary>
    private const int AreaWeight = 2;

    private readonly TrainingLevel _level;
    private readonly EquipmentSet _atHand;
    private readonly BodyAreas _areas;
    private readonly Occasions _today;
    private readonly BodyAreas _spared;
    private readonly bool _avoidsLyingFlat;

    public BlockFit(DecisionInput input, MenuOptions options)
    {
        _spared = PainAreas.Of(input.CheckIn, options);
        _level = input.Profile.TrainingLevel;
        _atHand = AtHand(input.CheckIn);
        _areas = NextSession.Asks(input);
        _today = Today(input);
        _avoidsLyingFlat = input.Profile.Pregnancy == Pregnancy.Yes;
    }

    /// <summary>
    /// Fills how well each block suits for some minutes: <see cref="Unfit"/> if it cannot be given today, otherwise
    /// the higher the better. Returns how many can be given.
    /// </summary>
    public int Fill(ReadOnlySpan<LibraryBlock> blocks, int minutes, Span<int> fits)
    {
        var count = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var canBeGiven = CanBeGiven(blocks[i], minutes);
            fits[i] = canBeGiven ? Of(blocks[i]) : Unfit;
            count += canBeGiven ? 1 : 0;
        }

        return count;
    }

    private bool CanBeGiven(LibraryBlock block, int minutes) =>
        block.LowestLevel <= _level
        && block.Minutes.Holds(minutes)
        && block.Tools.Shares(_atHand)
        && !(block.LyingFlat && _avoidsLyingFlat)
        && !(block.Category is MenuCategory.Mobility or MenuCategory.SoftTissue && (block.Areas & _spared) != BodyAreas.None);

    private int Of(LibraryBlock block) =>
        (AreaWeight * Count((int)(block.Areas & _areas)))
        - Count((int)(block.Areas & ~_areas & ~BodyAreas.WholeBody))
        + Count((int)(block.MadeFor & _today));

    private static int Count(int flags) => BitOperations.PopCount((uint)flags);

    private static EquipmentSet AtHand(CheckIn checkIn)
    {
        var atHand = EquipmentSet.Of(checkIn.Equipment).With(Equipment.None);

        // Cold water and a cold do not go together.
        return checkIn.Illness == Illness.None ? atHand : atHand.Without(Equipment.Pool);
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
}
