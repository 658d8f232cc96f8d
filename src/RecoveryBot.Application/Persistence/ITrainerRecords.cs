using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>What trainers keep for themselves about their clients.</summary>
public interface ITrainerRecords
{
    void Change(long trainer, TrainerChange change);
}
