using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Keeping;

/// <summary>What people let others see of them.</summary>
public interface IConsents
{
    void Change(long person, ConsentChange change);
}
