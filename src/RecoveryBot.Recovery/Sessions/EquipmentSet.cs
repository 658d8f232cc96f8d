using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Some pieces of equipment.</summary>
internal readonly record struct EquipmentSet
{
    private readonly int _bits;

    private EquipmentSet(int bits) => _bits = bits;

    public static EquipmentSet Of(IReadOnlyList<Equipment> equipment)
    {
        var bits = 0;
        for (var i = 0; i < equipment.Count; i++)
        {
            bits |= Bit(equipment[i]);
        }

        return new EquipmentSet(bits);
    }

    public bool Shares(EquipmentSet other) => (_bits & other._bits) != 0;

    public EquipmentSet With(Equipment equipment) => new(_bits | Bit(equipment));

    public EquipmentSet Without(Equipment equipment) => new(_bits & ~Bit(equipment));

    private static int Bit(Equipment equipment) => 1 << (int)equipment;
}
