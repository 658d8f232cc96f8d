using NodaTime;

namespace RecoveryBot.Conversations.Parties;

/// <summary>What a trainer's turn does to their own rows about a client.</summary>
public abstract record TrainerChange
{
    private TrainerChange()
    {
    }

    /// <summary>They have dealt with a client on a day.</summary>
    public sealed record Handle(long Client, LocalDate Date) : TrainerChange;

    /// <summary>They do not want to be told of a flag for a while.</summary>
    /// <param name="Until">The first day on which it is told again.</param>
    public sealed record Snooze(long Client, SnoozedFlag Flag, LocalDate Until) : TrainerChange;
}
