using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Replays;

/// <summary>What is known so far: of each kind and date the latest, as a database gives it back.</summary>
internal sealed class KnownFacts
{
    // In the order of their dates; what comes next is nearly always about the last of them.
    private readonly List<(LocalDate Date, Fact Fact)> _latest = [];
    private readonly SortedSet<LocalDate> _referrals = [];

    public void Learn(Fact fact)
    {
        switch (fact)
        {
            case Fact.CheckInDecided decided:
                Put(decided.Date, decided);
                Mark(decided);
                break;
            case Fact.Dated dated:
                Put(dated.Date, dated);
                break;
            default:
                throw new InvalidOperationException($"No date to know {fact.GetType().Name} by.");
        }
    }

    public Fact.CheckInDecided? CheckIn(LocalDate date) =>
        From(date).Where(known => known.Date == date).Select(known => known.Fact).OfType<Fact.CheckInDecided>().FirstOrDefault();

    /// <summary>The latest of each kind and date, as a turn at this moment reads them.</summary>
    public IReadOnlyList<Fact.Dated> Dated(Instant now) => [.. From(HistoryBuilder.ReachFrom(now)).Select(known => known.Fact).OfType<Fact.Dated>()];

    /// <summary>As a turn at this moment reads it.</summary>
    public History Read(Instant now, Profile profile)
    {
        var from = HistoryBuilder.ReachFrom(now);
        var known = From(from).Select(known => known.Fact).ToList();
        List<Fact.CheckInDecided> decided =
        [
            .. _referrals.TakeWhile(date => date < from).Select(CheckIn).OfType<Fact.CheckInDecided>(),
            .. known.OfType<Fact.CheckInDecided>(),
        ];
        var history = new History
        {
            CheckIns = decided.ConvertAll(day => day.CheckIn),
            UnplannedEasyDays = [.. decided.Where(day => day.Displaced).Select(day => day.Date)],
            DeloadAdvice = [.. decided.Where(day => day.DeloadAdvised).Select(day => day.Date)],
            OpenReferralSince = Referral.StillOpen(_referrals.Count > 0 ? _referrals.Max : null, profile),
        };
        return history.With([.. known.OfType<Fact.Dated>()]);
    }

    private IEnumerable<(LocalDate Date, Fact Fact)> From(LocalDate date) => _latest.Skip(FirstNotBefore(date));

    private void Put(LocalDate date, Fact fact)
    {
        var at = FirstNotBefore(date);
        while (at < _latest.Count && _latest[at].Date == date)
        {
            if (_latest[at].Fact.GetType() == fact.GetType())
            {
                _latest[at] = (date, fact);
                return;
            }

            at++;
        }

        _latest.Insert(at, (date, fact));
    }

    private void Mark(Fact.CheckInDecided decided)
    {
        if (Referral.IsOpenedBy(decided))
        {
            _referrals.Add(decided.Date);
        }
        else
        {
            _referrals.Remove(decided.Date);
        }
    }

    private int FirstNotBefore(LocalDate date)
    {
        var at = _latest.Count;
        while (at > 0 && _latest[at - 1].Date >= date)
        {
            at--;
        }

        return at;
    }
}
