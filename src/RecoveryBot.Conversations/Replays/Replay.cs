using NodaTime;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Replays;

/// <summary>
/// Goes through a kept history once more and decides each check-in with the settings, facts and answers that were known
/// when it was first decided. The same program comes to the same decisions.
/// </summary>
public sealed class Replay(RecoveryModel model)
{
    private readonly DayDecider _dayDecider = new(model);

    /// <param name="facts">In the order in which they became known.</param>
    /// <param name="tried">A group's rules that are tried: each day from theirs on knows what the days before would have come to.</param>
    public IReadOnlyList<DecidedAgain> Of(PersonState person, IEnumerable<RecordedFact> facts, RulesFrom? tried = null)
    {
        var known = new KnownFacts();
        var decisions = new List<DecidedAgain>();
        Client? client = null;
        OpenDay? day = null;
        foreach (var (at, fact) in facts)
        {
            switch (fact)
            {
                case Fact.SettingsChanged changed:
                    client = tried is null ? changed.Client : Trying(changed.Client, tried);
                    day = day is null ? null : day with { ReferralBefore = Referral.StillOpen(day.ReferralBefore, client.Profile) };
                    break;
                case Fact.CheckInDecided decided when client is null:
                    decisions.Add(new(at, decided, Again: null));
                    break;
                case Fact.CheckInDecided { CheckIn.AnsweredLate: true } late:
                    // Beside the day that was open then, which stays as it is.
                    decisions.Add(new(at, late, Decide(person, client, at, known, late, before: null)));
                    day = day is not null && Referral.IsOpenedBy(late) ? Referred(day, late, client) : day;
                    break;
                case Fact.CheckInDecided decided:
                    day = day?.Date == decided.Date ? day : new OpenDay(decided.Date, known.Read(at, client.Profile).OpenReferralSince);
                    decisions.Add(new(at, decided, Decide(person, client, at, known, decided, Before(day, known))));
                    break;
                default:
                    break;
            }

            known.Learn(fact is Fact.CheckInDecided { Date: var date } && date >= tried?.From ? decisions[^1].Again ?? fact : fact);
        }

        return decisions;
    }

    private static Client Trying(Client client, RulesFrom tried) => client with { Coaching = (client.Coaching ?? Coaching.None).With(tried) };

    private static OpenDay Referred(OpenDay day, Fact.CheckInDecided late, Client client) => day.ReferralBefore > late.Date
        ? day
        : day with { ReferralBefore = Referral.StillOpen(late.Date, client.Profile) };

    private Fact.CheckInDecided Decide(
        PersonState person, Client client, Instant at, KnownFacts known, Fact.CheckInDecided decided, ClientDay? before)
    {
        var then = person with { Client = client, Day = before };
        var context = new TurnContext(then, at, new Lazy<History>(() => known.Read(at, client.Profile)), NewFormId: "")
        {
            Facts = new(() => known.Dated(at)),
        };
        var clientTurn = new ClientTurn(then, client, decided.Date, DateTimeZone.Utc, context);
        return DayDecider.ToKeep(clientTurn, decided.CheckIn, _dayDecider.Decide(clientTurn, decided.CheckIn));
    }

    /// <summary>
    /// The day as it stood. Which earlier referral was open counts as it was when the day was first answered: its own
    /// must not hold against itself.
    /// </summary>
    private static ClientDay? Before(OpenDay day, KnownFacts known) => known.CheckIn(day.Date) is { } decided
        ? new ClientDay.Undecided(day.Date, decided.CheckIn, decided.Decision) { ReferralBefore = day.ReferralBefore }
        : null;

    /// <param name="ReferralBefore">The earlier referral that was open when the day was first answered.</param>
    private sealed record OpenDay(LocalDate Date, LocalDate? ReferralBefore);
}
