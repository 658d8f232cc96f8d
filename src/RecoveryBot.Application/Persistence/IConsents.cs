using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>What people let others see of them.</summary>
public interface IConsents
{
    void Change(long person, ConsentChange change);

    /// <summary>What a client writes for a trainer to read with a day, or takes back.</summary>
    void Keep(long person, NoteForTrainer note);
}
