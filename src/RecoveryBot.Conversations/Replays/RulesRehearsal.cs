using NodaTime;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Replays;

/// <summary>
/// What a client's kept days would have come to had other rules of a group held from the first of them on: the same answers,
/// decided by the same code, each day knowing what the days before would have come to.
/// </summary>
public sealed class RulesRehearsal(RecoveryModel model)
{
    private readonly Replay _replay = new(model);

    /// <summary>How far back the facts have to reach for the days from one on; settings and referrals reach further.</summary>
    public static LocalDate FactsFrom(LocalDate first) => HistoryBuilder.ReachFrom(first.AtMidnight().InUtc().ToInstant()).PlusDays(-2);

    /// <param name="facts">In the order in which they became known.</param>
    /// <param name="first">The first day that counts.</param>
    /// <returns>In the order of the dates; a day that was told later decided nothing and is not among them.</returns>
    public IReadOnlyList<RehearsedDay> Of(PersonState person, IReadOnlyList<RecordedFact> facts, long group, GroupRules rules, LocalDate first)
    {
        var decided = _replay.Of(person, facts);
        var tried = _replay.Of(person, facts, new RulesFrom(group, first, rules));
        return
        [
            .. decided.Zip(tried)
                .Where(pair => pair.First.Kept is { CheckIn.AnsweredLate: false } kept && kept.Date >= first && pair is { First.Again: not null, Second.Again: not null })
                .GroupBy(pair => pair.First.Kept.Date)
                .Select(day => day.Last())
                .Select(pair => new RehearsedDay(pair.First.Kept.Date, pair.First.Again!.Decision, pair.Second.Again!.Decision))
                .OrderBy(day => day.Date),
        ];
    }
}
