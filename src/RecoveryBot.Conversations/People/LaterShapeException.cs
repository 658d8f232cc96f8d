namespace RecoveryBot.Conversations.People;

/// <summary>Something was saved by a later version of this program, which alone knows what it means. It is left as it is.</summary>
/// <param name="shape">The number of its shape.</param>
public sealed class LaterShapeException(int shape)
    : Exception(FormattableString.Invariant($"What is saved has shape {shape}, which only a later version knows."));
