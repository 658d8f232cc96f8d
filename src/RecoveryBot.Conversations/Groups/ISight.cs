using NodaTime;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups;

/// <summary>What people let others see of their days. What was not allowed is not in it.</summary>
public interface ISight
{
    /// <summary>A group's clients on a day, as far as its channels may know, in the order in which they came.</summary>
    IReadOnlyList<ChannelClient> ClientsOn(long group, LocalDate date);

    /// <summary>The days, up to one (included), of those whom a group's channel may name, by person: none before their yes.</summary>
    ILookup<long, ChannelDay> DaysIn(long group, PlacePurpose channel, LocalDate date);

    /// <summary>A group's clients as one of its trainers may see them on a day, in the order in which they came.</summary>
    IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date);

    /// <summary>One client as a trainer of theirs may see them on a day; null if nothing may be seen.</summary>
    SeenClient? ClientOf(long trainer, long client, LocalDate date);

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

    public ILookup<long, ChannelDay> DaysIn(long group, PlacePurpose channel, LocalDate date) =>
        Enumerable.Empty<ChannelDay>().ToLookup(_ => 0L);

    public IReadOnlyList<SeenClient> ClientsOf(long trainer, long group, LocalDate date) => [];

    public SeenClient? ClientOf(long trainer, long client, LocalDate date) => null;

    public ShownNumbers? NumbersOf(long group, LocalDate date) => null;
}
