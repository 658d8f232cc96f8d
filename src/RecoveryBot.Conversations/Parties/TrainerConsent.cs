using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>How much of a client one trainer may see. Stored as its number.</summary>
public enum ConsentLevel
{
    /// <summary>The day's answer: train, less, recovery, rest, see a professional; whether they answered, or trained although told to rest.</summary>
    Decision = 1,

    /// <summary>The answers as well: sleep, energy, soreness, stress, mood, movement, food, sessions, what is usual.</summary>
    Answers = 2,

    /// <summary>Health as well: pain, illness, warning signs, pregnancy, conditions.</summary>
    Health = 3,
}

/// <summary>A client's yes to one trainer of one group.</summary>
/// <param name="Since">The client's day from which on it holds; nothing earlier is seen.</param>
public sealed record TrainerConsent(long Group, long Trainer, ConsentLevel Level, LocalDate Since);

/// <summary>What a client's turn does to their own yeses.</summary>
public abstract record ConsentChange
{
    private ConsentChange()
    {
    }

    /// <summary>One trainer may see so much; a level that was there before is replaced. Less keeps its first day.</summary>
    public sealed record Share(long Group, long Trainer, ConsentLevel Level, LocalDate Since) : ConsentChange;

    /// <summary>One trainer sees nothing any more.</summary>
    public sealed record Withdraw(long Group, long Trainer) : ConsentChange;

    /// <summary>A group's trainers see nothing any more, and none of its channels names the client.</summary>
    public sealed record WithdrawAll(long Group) : ConsentChange;

    /// <summary>A channel may name the client.</summary>
    public sealed record Name(long PlaceId, LocalDate Since) : ConsentChange;

    /// <summary>A channel names the client no more.</summary>
    public sealed record Unname(long PlaceId) : ConsentChange;

    /// <summary>
    /// A community's week may say how it slept and felt with the client among at least five; of another community's no more.
    /// </summary>
    public sealed record Count(long Community, Instant Since) : ConsentChange;

    /// <summary>No community's week counts the client.</summary>
    public sealed record Uncount : ConsentChange;
}
