using RecoveryBot.Recovery.Decisions;
using ScottPlot;

namespace RecoveryBot.Pictures;

/// <summary>
/// Colours that colour-blind eyes tell apart (Okabe and Ito 2008), and whose lightness differs, so that they stay apart
/// in grey; letters say the same once more.
/// </summary>
internal static class Palette
{
    public static readonly Color Ink = Color.FromHex("#222222");

    public static readonly Color Faint = Color.FromHex("#E6E6E6");

    public static readonly Color Line = Color.FromHex("#4D4D4D");

    public static readonly Color Load = Color.FromHex("#0072B2");

    public static Color Of(Decision decision) => Color.FromHex(decision switch
    {
        Decision.TrainAsPlanned => "#009E73",
        Decision.TrainReduced => "#F0E442",
        Decision.ActiveRecovery => "#9AD4F5",
        Decision.Rest => "#004C87",
        Decision.Refer => "#D55E00",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    });

    /// <summary>What can be read on it.</summary>
    public static Color InkOn(Decision decision) =>
        decision is Decision.Rest or Decision.Refer or Decision.TrainAsPlanned ? Colors.White : Ink;
}
