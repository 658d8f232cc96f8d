using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Groups.Summaries;

/// <summary>A group's client on one of the client's days, as far as the group's channels may know.</summary>
/// <param name="Name">Null for somebody whom no channel of the group may name.</param>
/// <param name="Since">When they came to the group.</param>
/// <param name="NamedIn">The channels that may name them.</param>
/// <param name="IsAsPlanned">Whether they train as planned; null if they have not answered.</param>
/// <param name="Decision">For the trainers' channel, if that may name them and they answered; null otherwise.</param>
/// <param name="WasAsked">The day's question is in front of them, and they do not pause.</param>
public sealed record ChannelClient(
    long Person,
    string? Name,
    Instant Since,
    IReadOnlyList<PlacePurpose> NamedIn,
    bool? IsAsPlanned,
    Decision? Decision,
    bool WasAsked)
{
    public bool HasAnswered => IsAsPlanned is not null;

    /// <summary>Who answered was asked, whoever asked. Who pauses, or is not asked yet, is in no number.</summary>
    public bool Counts => WasAsked || HasAnswered;

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(ChannelClient)} {Person}";
}
