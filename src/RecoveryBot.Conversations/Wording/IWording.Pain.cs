using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Pains;

namespace RecoveryBot.Conversations.Wording;

/// <content>The course of pain.</content>
public partial interface IWording
{
    /// <param name="courses">At least one, the latest first.</param>
    RichText Pains(IReadOnlyList<PainCourse> courses);

    RichText NoPainTold { get; }
}
