using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Settings;

namespace RecoveryBot.Conversations.Comebacks;

/// <summary>The words for somebody who was silent for a while.</summary>
public interface IComebackWording : ISettingsWording
{
    /// <summary>To somebody who says something after a silence, above the answer; never a word of what was missed.</summary>
    /// <param name="next">Where the client is, when the morning asks again.</param>
    /// <param name="shorter">The mornings are shorter already.</param>
    RichText Comeback(LocalDateTime next, bool shorter);

    string MoveMornings { get; }

    string ShortenMornings { get; }

    string LeaveMornings { get; }

    RichText MorningsShorter { get; }

    RichText MorningsStay { get; }
}
