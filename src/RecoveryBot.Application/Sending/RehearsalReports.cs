using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Rules;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Application.Sending;

/// <summary>What rules that are not saved would have decided, made of the days that each client lets this trainer see.</summary>
internal sealed class RehearsalReports(IWording wording)
{
    /// <summary>So many clients are gone through, those who came first: a group of thousands must not hold up what waits behind it.</summary>
    private const int MostClients = 300;

    private readonly RehearsalText _text = new(wording);
    private readonly RulesRehearsal _rehearsal = new(new RecoveryModel(DecisionOptions.Default));

    /// <summary>Null to whoever does not train the group any more.</summary>
    public Rendered? Of(IQueries queries, Report report, long trainer, Instant now)
    {
        if (report is not { Rules: { IsAllowed: true } rules, Card: { } card }
            || queries.Group(report.About)?.State is not { } group
            || !queries.Directory.MembersOf(report.About).Any(member => member.Person == trainer && member.Trains))
        {
            return null;
        }

        var today = GroupMornings.DayOf(group, now);
        var all = queries.Sight.ClientsOf(trainer, report.About, today);
        var clients = all.Take(MostClients)
            .Select(client => (Client: client, Days: Days(queries, client, report.About, rules, today))).ToList();
        var shown = clients.Where(one => one.Client.Level >= ConsentLevel.Answers).ToList();
        var rehearsal = new Rehearsal(
            group.Name,
            rules,
            [.. shown.Select(one => new RehearsedClient(one.Client.Name, one.Days))],
            RehearsedOthers.Of([.. clients.Where(one => one.Client.Level < ConsentLevel.Answers).Select(one => one.Days)]))
        {
            LeftOut = Math.Max(0, all.Count - MostClients),
        };
        return new Rendered(_text.Of(rehearsal, report.About, report.Page, card))
        {
            After = unitOfWork =>
            {
                foreach (var (client, days) in shown.Where(one => one.Days.Count > 0))
                {
                    unitOfWork.Audit.Looked(client.Person, trainer, report.About, Look.Rehearsal, now, DigestText.DayBegan(group, now));
                }
            },
        };
    }

    private IReadOnlyList<RehearsedDay> Days(IQueries queries, SeenClient client, long group, GroupRules rules, LocalDate today)
    {
        var first = LocalDate.Max(client.Since, today.PlusDays(1 - Rehearsal.DaysBack));
        return queries.DecidedFrom(client.Person, RulesRehearsal.FactsFrom(first)) is { } kept
            ? _rehearsal.Of(kept.Person, kept.Facts, group, rules, first)
            : [];
    }
}
