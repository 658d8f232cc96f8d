using System.Text.Json.Serialization;
using NodaTime;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Parties;

/// <summary>Everything a group remembers besides its members and channels. Saved as one encrypted value.</summary>
public sealed record GroupState
{
    /// <summary>As its owner typed it, cleaned.</summary>
    public required string Name { get; init; }

    /// <summary>The tz database's name of the zone in which its morning is.</summary>
    public required string Zone { get; init; }

    /// <summary>Local time at which its morning is shown.</summary>
    public required LocalTime SummaryAt { get; init; }

    /// <summary>Days without summary and digest; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaysOffSpan? Off { get; init; }

    /// <summary>What its trainers set otherwise for its clients; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GroupRules? Rules { get; init; }
}
