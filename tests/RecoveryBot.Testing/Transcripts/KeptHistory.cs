using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Testing.Transcripts;

/// <summary>What a database would give back as history, from the facts that turns left.</summary>
public sealed class KeptHistory(History before)
{
    private readonly SortedDictionary<LocalDate, Fact.CheckInDecided> _decided = [];
    private readonly Dictionary<(Type Kind, LocalDate Date), Fact.Dated> _facts = [];

    public IReadOnlyCollection<Fact.CheckInDecided> Decided => _decided.Values;

    /// <summary>The latest of each kind and date, in the order of their dates.</summary>
    public IReadOnlyList<Fact.Dated> Facts => [.. _facts.Values.OrderBy(fact => fact.Date)];

    public void Keep(Fact fact)
    {
        switch (fact)
        {
            case Fact.CheckInDecided decided:
                _decided[decided.Date] = decided;
                break;
            case Fact.Dated dated:
                _facts[(dated.GetType(), dated.Date)] = dated;
                break;
        }
    }

    /// <param name="cleared">The date of a recorded clearance.</param>
    public History Read(LocalDate? cleared)
    {
        var referred = _decided.Values.LastOrDefault(Referral.IsOpenedBy)?.Date
            ?? before.OpenReferralSince;
        IEnumerable<CheckIn> checkIns = before.CheckIns.Where(checkIn => !_decided.ContainsKey(checkIn.Date));
        var checkedIn = before with
        {
            CheckIns = [.. checkIns, .. _decided.Values.Select(day => day.CheckIn)],
            Decided = [.. before.Decided, .. _decided.Values.Select(day => new DecidedDay(day.Date, day.Decision))],
            UnplannedEasyDays =
                [.. before.UnplannedEasyDays, .. _decided.Values.Where(day => day.Displaced).Select(day => day.Date)],
            DeloadAdvice =
                [.. before.DeloadAdvice, .. _decided.Values.Where(day => day.DeloadAdvised).Select(day => day.Date)],
            OpenReferralSince = cleared >= referred ? null : referred,
        };
        return checkedIn.With(Facts);
    }
}
