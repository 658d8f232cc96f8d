using NodaTime;
using RecoveryBot.Application.Persistence;
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
    private readonly DigestText _digests = new(wording);

    public Rendered? Render(Report report, Place to, bool isShown, Instant now) => report.Kind switch
    {
        ReportKind.Summary => database.Read(queries => Summary(queries, report, to, isShown)) is { } summary ? new Rendered(summary) : null,
        ReportKind.Digest when report.Looker is { } trainer => database.Read(queries => Digest(queries, report, trainer, now)),
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
        return _digests.Of(state, report.Date, clients) is { } digest
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

    /// <summary>A channel that does not show the group any more is shown nothing of it.</summary>
    private Message? Summary(IQueries queries, Report report, Place to, bool isShown)
    {
        var group = report.About;
        var channel = queries.Directory.PlacesOf(group).FirstOrDefault(place => place.Place == to && place.Purpose != PlacePurpose.Shared);
        return channel is not null && queries.Group(group)?.State is { } state && queries.Sight.NumbersOf(group, report.Date) is { } numbers
            ? _summaries.Of(state, channel.Purpose, report.Date, queries.Sight.ClientsOn(group, report.Date), numbers, isShown)
            : null;
    }
}
