namespace RecoveryBot.Recovery.Menu;

/// <summary>The recovery menu, grouped by main function (statements 72–103).</summary>
public enum MenuCategory
{
    Breathwork,
    LowIntensityCardio,
    Mobility,
    SoftTissue,
    Lifestyle,
}
