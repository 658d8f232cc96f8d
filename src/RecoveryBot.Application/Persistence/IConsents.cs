using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>What people let others see of them.</summary>
public interface IConsents
{
    void Change(long person, ConsentChange change);
}
