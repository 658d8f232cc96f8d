using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What a client's morning says to a trainer, made when the day is decided. Each part has the level that it needs.</summary>
public sealed record MorningForTrainer
{
    /// <summary>Level 1; null unless the client was sent to a professional.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Level 1: since when a professional's word is awaited; null if none is.</summary>
    public LocalDate? ReferredSince { get; init; }

    /// <summary>Level 1: yesterday said rest or see a professional, and there was training.</summary>
    public bool TrainedAgainstAdvice { get; init; }

    /// <summary>Level 2: mornings in a row that were low, this one included.</summary>
    public int LowMornings { get; init; }

    /// <summary>Level 2: readiness has not come back between sessions for days.</summary>
    public bool DoesNotBounceBack { get; init; }

    /// <summary>Level 2.</summary>
    public bool ProposesDeload { get; init; }

    /// <summary>Level 2.</summary>
    public bool IsMoodVeryLow { get; init; }

    /// <summary>Level 2: recovery sessions of the last two weeks that did not help.</summary>
    public int RecoveryMisses { get; init; }

    /// <summary>Level 2: the lowest first.</summary>
    public IReadOnlyList<LowItem> LowItems { get; init; } = [];

    /// <summary>Level 3.</summary>
    public SeenPain? Pain { get; init; }

    /// <summary>Level 3.</summary>
    public Illness Illness { get; init; }

    /// <summary>What a trainer of this level may see of it.</summary>
    public MorningForTrainer UpTo(ConsentLevel level) => level switch
    {
        ConsentLevel.Health => this,
        ConsentLevel.Answers => this with { Pain = null, Illness = Illness.None },
        _ => new MorningForTrainer { Urgency = Urgency, ReferredSince = ReferredSince, TrainedAgainstAdvice = TrainedAgainstAdvice },
    };

    /// <summary>Without health: records print themselves into logs.</summary>
    public override string ToString() => nameof(MorningForTrainer);
}

/// <summary>An item that was rated low.</summary>
/// <param name="Value">1 to 5, 5 is best.</param>
/// <param name="Usual">The client's own mean; null if that is not known yet.</param>
public sealed record LowItem(WellnessItem Item, int Value, double? Usual);

/// <param name="Strength">Of 10.</param>
/// <param name="Day">Which day of it, from 1.</param>
public sealed record SeenPain(int Strength, PainPlace? Place, int Day);
