using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Pains;

/// <summary>The course of pain.</summary>
public interface IPainWording : ICheckInWording
{
    /// <param name="courses">At least one, the latest first.</param>
    RichText Pains(IReadOnlyList<PainCourse> courses);

    RichText NoPainTold { get; }
}
