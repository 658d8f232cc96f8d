using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>What a store would give back as history, from the facts that turns left.</summary>
public sealed class KeptHistory(History before)
{
    // As in Application: fever ends by itself, and waiting is no new referral.
    private static readonly string[] OpensReferral = ["A1", "A2", "A3", "A6"];

    private readonly SortedDictionary<LocalDate, Fact.CheckInDecided> _decided = [];

    public IReadOnlyCollection<Fact.CheckInDecided> Decided => _decided.Values;

    public void Keep(Fact fact)
    {
        if (fact is Fact.CheckInDecided decided)
        {
            _decided[decided.Date] = decided;
        }
    }

    /// <param name="cleared">The date of a recorded clearance.</param>
    public History Read(LocalDate? cleared)
    {
        var referred = _decided.Values.LastOrDefault(day => day.Rules.Any(OpensReferral.Contains))?.Date
            ?? before.OpenReferralSince;
        IEnumerable<CheckIn> checkIns = before.CheckIns.Where(checkIn => !_decided.ContainsKey(checkIn.Date));
        return before with
        {
            CheckIns = [.. checkIns, .. _decided.Values.Select(day => day.CheckIn)],
            UnplannedEasyDays =
                [.. before.UnplannedEasyDays, .. _decided.Values.Where(day => day.Displaced).Select(day => day.Date)],
            OpenReferralSince = cleared >= referred ? null : referred,
        };
    }
}
