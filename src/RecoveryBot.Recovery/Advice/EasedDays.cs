namespace RecoveryBot.Recovery.Advice;

/// <summary>Which decisions leave a choice.</summary>
public static class EasedDays
{
    /// <summary>Whether the day was eased, so that training as planned is a choice. A referral is none.</summary>
    public static bool IsEased(Decision? decision) => decision is Decision.TrainReduced or Decision.ActiveRecovery or Decision.Rest;
}
