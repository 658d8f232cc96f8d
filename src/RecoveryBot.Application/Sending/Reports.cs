using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Communities.Wording;
using RecoveryBot.Conversations.Groups.Charts;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes reports from what their readers may see when they are sent.</summary>
public sealed class Reports(IDatabase database, IWording wording) : IReports
{
    private readonly SummaryText _summaries = new(wording);
    private readonly GroupCharts _charts = new(wording);
    private readonly DigestText _digests = new(wording);
    private readonly CommunityReports _communities = new(database, new EnglishCommunityWording());
    private readonly TrainerReports _ofClients = new(wording);
    private readonly RehearsalReports _rehearsals = new(wording);

    public Rendered? Render(Report report, Place to, bool isShown, Instant now) => report.Kind switch
    {
        ReportKind.Summary => database.Read(queries => Summary(queries, report, to, isShown)) is { } summary ? new Rendered(summary) : null,
        ReportKind.Notice or ReportKind.Client or ReportKind.Note when report.Looker is { } trainer =>
            database.Read(queries => _ofClients.Of(queries, report, trainer, isShown, now)),
        ReportKind.Digest when report is { Looker: { } trainer, Page: > 0 } => database.Read(queries => DigestChart(queries, report, trainer, isShown)),
        ReportKind.DigestPage when report.Looker is { } trainer => database.Read(queries => Digest(queries, report, trainer, now)),
        ReportKind.Digest when report.Looker is { } trainer => database.Read(queries => Digest(queries, report, trainer, now)),
        ReportKind.Rehearsal when report.Looker is { } trainer => database.Read(queries => _rehearsals.Of(queries, report, trainer, now)),
        ReportKind.SharedPost => _communities.Post(report, to, now),
        ReportKind.Recap => _communities.Recap(report, to, now),
        _ => null,
    };

    /// <summary>Whoever trains the group no more, or is shown nobody, is sent nothing.</summary>
    private Rendered? Digest(IQueries queries, Report report, long trainer, Instant now)
    {
        if (queries.Group(report.About)?.State is not { } state)
        {
            return null;
        }

        var clients = queries.Sight.ClientsOf(trainer, report.About, report.Date);
        return _digests.Of(report.About, state, report.Date, clients, report.Page) is { } digest
            ? new Rendered(digest) { After = unitOfWork => Audit(unitOfWork, [.. clients.Select(client => client.Person)]) }
            : null;

        void Audit(IUnitOfWork unitOfWork, IReadOnlyList<long> seen)
        {
            foreach (var person in seen)
            {
                unitOfWork.Audit.Looked(person, trainer, report.About, Look.Digest, now, DigestText.DayBegan(state, now));
            }
        }
    }

    /// <summary>Below the digest of more people than fit into it: their fortnight, the first page as page 1.</summary>
    private Rendered? DigestChart(IQueries queries, Report report, long trainer, bool isShown)
    {
        var chart = queries.Group(report.About)?.State is { } state
            ? _charts.Of(state, report.Date, queries.Sight.ClientsOf(trainer, report.About, report.Date), report.Page - 1)
            : null;
        return ByItself(chart, isShown) is { } picture ? new Rendered(picture) : null;
    }

    /// <summary>A channel that does not show the group any more is shown nothing of it.</summary>
    private Message? Summary(IQueries queries, Report report, Place to, bool isShown)
    {
        var group = report.About;
        var channel = queries.Directory.PlacesOf(group).FirstOrDefault(place => place.Place == to && place.Purpose != PlacePurpose.Shared);
        if (channel is null || queries.Group(group)?.State is not { } state || queries.Sight.NumbersOf(group, report.Date) is not { } numbers)
        {
            return null;
        }

        var clients = queries.Sight.ClientsOn(group, report.Date);
        var chart = _charts.Of(
            state, channel.Purpose, report.Date, clients, numbers, queries.Sight.DaysIn(group, channel.Purpose, report.Date), report.Page);
        return report.Page > 0
            ? ByItself(chart, isShown)
            : With(chart, _summaries.Of(state, channel.Purpose, report.Date, clients, numbers, isShown));
    }

    private Message? ByItself(GroupChart? chart, bool isShown) => chart is not null
        ? With(chart, new Message(wording.GroupChartCaption(chart.Days), []))
        : isShown ? new Message(wording.NobodyOnThisPage, []) : null;

    private static Message? With(GroupChart? chart, Message? words) =>
        words is not null && chart is not null ? words with { Attachment = new Attachment.Group(chart) } : words;
}
