namespace RecoveryBot.Recovery.Menu;

/// <summary>Areas of the body a block serves.</summary>
[Flags]
public enum BodyAreas
{
    None = 0,
    Neck = 1,
    Shoulders = 2,
    ThoracicSpine = 4,
    LowerBack = 8,
    Hips = 16,
    Thighs = 32,
    Calves = 64,
    Ankles = 128,
    Feet = 256,
    Wrists = 512,
    WholeBody = 1024,
}
