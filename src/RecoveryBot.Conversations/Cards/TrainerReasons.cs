using System.Globalization;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Cards;

/// <summary>A trainer's word among the reasons of a day, which keep who it was and never a name.</summary>
internal static class TrainerReasons
{
    /// <summary>What they are called at this moment; null for who is known no more.</summary>
    public static string? NameOf(CoachOverride word, IDirectory directory) =>
        long.TryParse(word.By, NumberStyles.None, CultureInfo.InvariantCulture, out var trainer) ? directory.NameOf(trainer) : null;

    /// <param name="words">The reason as the client reads it.</param>
    public static DayDecision Named(DayDecision decision, string words) => decision with
    {
        Reasons = [.. decision.Reasons.Select(reason => reason.By == DecidedBy.Trainer ? reason with { Text = words } : reason)],
    };
}
