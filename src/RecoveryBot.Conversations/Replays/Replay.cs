using NodaTime;
using RecoveryBot.Conversations.CheckIns;
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
    public IReadOnlyList<DecidedAgain> Of(PersonState person, IEnumerable<RecordedFact> facts)
    {
        var known = new KnownFacts();
        var decisions = new List<DecidedAgain>();
        Client? client = null;
        ClientDay? day = null;
        foreach (var (at, fact) in facts)
        {
            switch (fact)
            {
                case Fact.SettingsChanged changed:
                    client = changed.Client;
                    day = day is null ? null : Cleared(day, changed.Client);
                    break;
                case Fact.CheckInDecided decided when client is null:
                    decisions.Add(new(at, decided, Again: null));
                    break;
                case Fact.CheckInDecided { CheckIn.AnsweredLate: true } late:
                    decisions.Add(new(at, late, DecideLate(person, client, at, known, late)));
                    day = day is not null && Referral.IsOpenedBy(late) ? Referred(day, late, client) : day;
                    break;
                case Fact.CheckInDecided decided:
                    var history = known.Read(at, client.Profile);
                    day = Before(decided, day, known, history);
                    decisions.Add(new(at, decided, Decide(person with { Client = client, Day = day }, client, at, history, decided)));
                    break;
                default:
                    break;
            }

            known.Learn(fact);
        }

        return decisions;
    }

    /// <summary>Beside the day that was open then, which stays as it is.</summary>
    private Fact.CheckInDecided DecideLate(PersonState person, Client client, Instant at, KnownFacts known, Fact.CheckInDecided late) =>
        Decide(person with { Client = client, Day = null }, client, at, known.Read(at, client.Profile), late);

    private static ClientDay Referred(ClientDay day, Fact.CheckInDecided late, Client client) => day.ReferralBefore > late.Date
        ? day
        : day with { ReferralBefore = Referral.StillOpen(late.Date, client.Profile) };

    private Fact.CheckInDecided Decide(
        PersonState person, Client client, Instant at, History history, Fact.CheckInDecided decided)
    {
        var context = new TurnContext(person, at, new Lazy<History>(history), NewFormId: "");
        var clientTurn = new ClientTurn(person, client, decided.Date, DateTimeZone.Utc, context);
        return DayDecider.ToKeep(clientTurn, decided.CheckIn, _dayDecider.Decide(clientTurn, decided.CheckIn));
    }

    /// <summary>
    /// The day as it stood. Which earlier referral was open counts as it was when the day was first answered: its own
    /// must not hold against itself.
    /// </summary>
    private static ClientDay Before(Fact.CheckInDecided decided, ClientDay? day, KnownFacts known, History history) =>
        day?.Date == decided.Date
            ? day with { CheckIn = known.CheckIn(decided.Date)?.CheckIn }
            : new ClientDay(decided.Date, known.CheckIn(decided.Date)?.CheckIn, ReferralBefore: history.OpenReferralSince);

    private static ClientDay Cleared(ClientDay day, Client client) =>
        day with { ReferralBefore = Referral.StillOpen(day.ReferralBefore, client.Profile) };
}
