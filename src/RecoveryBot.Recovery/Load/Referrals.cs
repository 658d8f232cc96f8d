using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>
/// Which referral of earlier mornings still stands (A7), before any clearance is looked at. Pain alone also ends with
/// three pain-free mornings of normal movement, because otherwise the only way out would be to claim a clearance; a
/// warning sign, swelling or loss of function never ends by itself (statement 122).
/// </summary>
/// <param name="OpenSince">The latest that stands; null if none does.</param>
/// <param name="BackFromPainOf">The latest morning of a referral for pain that is gone, for no longer than it had lasted; else null.</param>
internal readonly record struct Referrals(LocalDate? OpenSince, LocalDate? BackFromPainOf)
{
    /// <param name="history">Its own open referral stands unless it is one for pain that has gone.</param>
    public static Referrals From(History history, ReferenceDate today, LoadOptions options)
    {
        var told = Told(history.CheckIns, today, options);
        if (told.Count == 0)
        {
            return new(history.OpenReferralSince, null);
        }

        // Two that do not know of each other: a recorded one that has gone takes no older sign with it.
        var recorded = history.OpenReferralSince;
        LocalDate? standing = null;
        LocalDate? eased = null;
        foreach (var checkIn in told)
        {
            if (PainGoneOn(checkIn, history.CheckIns, today, options) is not { } gone)
            {
                standing = checkIn.Date;
                continue;
            }

            recorded = recorded == checkIn.Date ? null : recorded;
            eased = IsEased(checkIn.Date, gone, today, options) ? checkIn.Date : eased;
        }

        return new(standing > recorded ? standing : recorded ?? standing, eased);
    }

    /// <summary>The earlier check-ins that refer by themselves, in the order of their dates.</summary>
    private static List<CheckIn> Told(IReadOnlyList<CheckIn> checkIns, ReferenceDate today, LoadOptions options)
    {
        List<CheckIn> told = [];
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (ReferralSigns.Show(checkIns[i], options) && checkIns[i].Date < today.Date)
            {
                told.Add(checkIns[i]);
            }
        }

        told.Sort((one, other) => one.Date.CompareTo(other.Date));
        return told;
    }

    /// <summary>The third pain-free morning in a row after it; null if it was not pain alone or has not gone.</summary>
    private static LocalDate? PainGoneOn(CheckIn referred, IReadOnlyList<CheckIn> checkIns, ReferenceDate today, LoadOptions options)
    {
        if (!ReferralSigns.ArePainAlone(referred, options))
        {
            return null;
        }

        var free = 0;
        foreach (var later in checkIns
            .Where(checkIn => checkIn.Date > referred.Date && today.DaysSince(checkIn.Date) >= 1)
            .OrderBy(checkIn => checkIn.Date))
        {
            free = later is { IsPainFree: true, MovementQuality: MovementQuality.Normal } ? free + 1 : 0;
            if (free == options.PainFreeMornings)
            {
                return later.Date;
            }
        }

        return null;
    }

    private static bool IsEased(LocalDate referred, LocalDate gone, ReferenceDate today, LoadOptions options)
    {
        var lasted = Period.DaysBetween(referred, gone);
        return today.DaysSince(gone) <= Math.Clamp(lasted, options.ShortestReturnDays, options.LongestReturnDays);
    }
}
