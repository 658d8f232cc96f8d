using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>A referral that no clearance and no pain-free mornings have ended.</summary>
/// <param name="Since">The day it was made.</param>
/// <param name="Told">What was told on that day; null if it is not known any more.</param>
/// <param name="FreeMornings">Mornings in a row up to yesterday without pain and with normal movement; 0 unless it was pain alone.</param>
internal sealed record StandingReferral(LocalDate Since, CheckIn? Told, int FreeMornings)
{
    public static int MorningsToEnd => LoadOptions.Default.PainFreeMornings;

    /// <summary>It may end by itself once the pain is gone.</summary>
    public bool IsPainAlone => IsOfPainAlone(Told);

    public bool IsCrisis => Told is not null && Told.RedFlags.Contains(RedFlag.MentalHealthCrisis);

    public static StandingReferral? Before(LocalDate today, History history, Profile profile)
    {
        if (history.OpenReferralSince is null)
        {
            return null;
        }

        var derived = HistoryWindow.Ending(today.PlusDays(-1), history).With(new CheckIn { Date = today });
        return derived.OpenReferral
            && Referral.StillOpen(derived.OpenReferralSince, profile) is { } since
            && since < today
                ? Of(since, today, history)
                : null;
    }

    public static bool IsFree(CheckIn checkIn) => checkIn is { IsPainFree: true, MovementQuality: MovementQuality.Normal };

    private static StandingReferral Of(LocalDate since, LocalDate today, History history)
    {
        var told = history.CheckIns.LastOrDefault(checkIn => checkIn.Date == since);
        var free = history.CheckIns.Where(checkIn => checkIn.Date > since && checkIn.Date < today)
            .OrderByDescending(checkIn => checkIn.Date).TakeWhile(IsFree).Count();
        return new(since, told, IsOfPainAlone(told) ? free : 0);
    }

    private static bool IsOfPainAlone(CheckIn? told) => told is not null && ReferralSigns.ArePainAlone(told, LoadOptions.Default);
}
