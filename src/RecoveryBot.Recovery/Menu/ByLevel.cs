using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Menu;

/// <summary>A value for each training level.</summary>
public sealed record ByLevel<T>(T Beginner, T Intermediate, T Advanced)
{
    public T For(TrainingLevel level) => level switch
    {
        TrainingLevel.Beginner => Beginner,
        TrainingLevel.Intermediate => Intermediate,
        TrainingLevel.Advanced => Advanced,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
