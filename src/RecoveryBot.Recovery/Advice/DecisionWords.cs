namespace RecoveryBot.Recovery.Advice;

/// <summary>What kind of day it is, laxest first: the order is the severity.</summary>
public enum Decision
{
    TrainAsPlanned,
    TrainReduced,
    ActiveRecovery,
    Rest,
    Refer,
}

/// <summary>How soon a professional should look, most pressing first.</summary>
public enum Urgency
{
    Emergency,
    Urgent,
    Soon,
}

public enum WeekAdvice
{
    None,
    DeloadSuggested,
}

public enum PlanAction
{
    None,
    BringNextSessionForward,
    PostponeSession,
}

public enum Need
{
    Safety,
    MovementQuality,
    Wellness,
}

public enum Confidence
{
    High,
    Medium,
    Low,
}
