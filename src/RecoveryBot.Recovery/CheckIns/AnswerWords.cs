namespace RecoveryBot.Recovery.CheckIns;

public enum SorenessArea
{
    None,
    Local,
    General,
}

/// <summary>Which system is most taxed (statement 106).</summary>
public enum TaxedSystem
{
    None,
    Neurological,
    Muscular,
    Psychological,
}

public enum Illness
{
    None,
    AboveNeck,
    BelowNeck,
    Fever,
}

/// <summary>Where it hurts, in the words of one tap.</summary>
public enum PainPlace
{
    NeckShoulderArm,
    Back,
    HipGroin,
    Knee,
    CalfFoot,
    Elsewhere,
}

/// <summary>Why a night was short: waking early costs more than going to bed late.</summary>
public enum ShortNight
{
    LateToBed,
    WokenEarly,
}

/// <summary>What a client has at hand for a recovery session.</summary>
public enum Equipment
{
    None,
    FoamRoller,
    MassageBall,
    HandheldMassager,
    Bike,
    Rower,
    Pool,
}

/// <summary>What a client asked for; some of it is refused with a reason (statements 21, 92).</summary>
public enum ClientRequest
{
    IntenseStretching,
    Hiit,
    Longer,
    Shorter,
}
