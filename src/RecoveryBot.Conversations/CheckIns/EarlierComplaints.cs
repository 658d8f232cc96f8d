using NodaTime;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>What earlier mornings left open; today's check-in begins with it.</summary>
/// <param name="Today">The day whose check-in it is.</param>
/// <param name="Referral">The referral that still stands; null if none does.</param>
/// <param name="Pain">The latest check-in that says whether something hurts, if it does.</param>
/// <param name="Illness">The latest check-in that says whether the client is ill, if they are.</param>
/// <param name="TrainingIsUntold">Yesterday was for training, and nothing is noted of it.</param>
internal sealed record EarlierComplaints(
    LocalDate Today, StandingReferral? Referral, CheckIn? Pain, CheckIn? Illness, bool TrainingIsUntold = false)
{
    /// <summary>What is longer ago is asked about like everything else.</summary>
    private const int DaysBack = 7;

    public static readonly EarlierComplaints None = new(default, null, null, null);

    public static EarlierComplaints Before(LocalDate today, History history, Profile profile)
    {
        var latest = history.CheckIns
            .Where(checkIn => checkIn.Date < today && checkIn.Date >= today.PlusDays(-DaysBack))
            .OrderByDescending(checkIn => checkIn.Date)
            .ToList();
        return new(
            today,
            StandingReferral.Before(today, history, profile),
            latest.Find(checkIn => checkIn.PainNrs is not null || checkIn.SafetyAnswered) is { PainNrs: > 0 } pain ? pain : null,
            latest.Find(checkIn => checkIn.Illness != Recovery.CheckIns.Illness.None || checkIn.SafetyAnswered) is { } told
                && told.Illness != Recovery.CheckIns.Illness.None ? told : null,
            UnloggedTraining.IsOpen(today, history));
    }
}
