using NodaTime;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What people let others see of their days. What was not allowed is not in it.</summary>
public interface ISight
{
    /// <summary>A group's clients on a day, as far as its channels may know, in the order in which they came.</summary>
    IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date);

    /// <summary>A group's clients as one of its trainers may see them on a day, in the order in which they came.</summary>
    IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date);

    /// <summary>What was said of a day about those whom no channel names; null if nothing was.</summary>
    ShownNumbers? NumbersOf(long group, LocalDate date);
}

/// <summary>Where nobody lets anybody see anything.</summary>
public sealed class NoSight : ISight
{
    public static readonly NoSight Instance = new();

    private NoSight()
    {
    }

    public IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date) => [];

    public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date) => [];

    public ShownNumbers? NumbersOf(long group, LocalDate date) => null;
}
