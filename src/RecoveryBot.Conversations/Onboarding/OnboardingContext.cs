using NodaTime;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>What onboarding's questions look at besides its answers.</summary>
public sealed record OnboardingContext(Instant Now);
