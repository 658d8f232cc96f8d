using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>How onboarding ended, with the words that say so.</summary>
public abstract record OnboardingOutcome(RichText Words)
{
    /// <summary>No consent: nothing is kept.</summary>
    public sealed record Declined(RichText Words) : OnboardingOutcome(Words);

    /// <summary>Under 18 without a guardian's recorded consent: nothing is kept, nothing is decided.</summary>
    public sealed record Minor(RichText Words) : OnboardingOutcome(Words);

    public sealed record Complete(Client Client, RichText Words) : OnboardingOutcome(Words);
}
