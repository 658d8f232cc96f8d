using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes reports from what their readers may see when they are sent.</summary>
public sealed class Reports(IStore store, IWording wording) : IReports
{
    private readonly SummaryText _summaries = new(wording);
    private readonly DigestText _digests = new(wording);

    public Rendered? Render(Report report, Place to, bool isShown, Instant now) => report.Kind switch
    {
        ReportKind.Summary => store.Read(reading => Summary(reading, report, to, isShown)) is { } summary ? new Rendered(summary) : null,
        ReportKind.Digest when report.Looker is { } trainer => store.Read(reading => Digest(reading, report, trainer, now)),
        _ => null,
    };

    /// <summary>Whoever trains the group no more, or is shown nobody, is sent nothing.</summary>
    private Rendered? Digest(IReading reading, Report report, long trainer, Instant now)
    {
        if (reading.Group(report.About)?.State is not { } state)
        {
            return null;
        }

        var clients = reading.Sight.ClientsOf(trainer, report.About, report.Date);
        return _digests.Of(state, report.Date, clients) is { } digest
            ? new Rendered(digest) { After = writing => Audit(writing, [.. clients.Select(client => client.Person)]) }
            : null;

        void Audit(IWriting writing, IReadOnlyList<long> seen)
        {
            foreach (var person in seen)
            {
                writing.Audit.Looked(person, trainer, report.About, Look.Digest, now, DigestText.DayBegan(state, now));
            }
        }
    }

    /// <summary>A channel that does not show the group any more is shown nothing of it.</summary>
    private Message? Summary(IReading reading, Report report, Place to, bool isShown)
    {
        var group = report.About;
        var channel = reading.Directory.PlacesOf(group).FirstOrDefault(place => place.Place == to && place.Purpose != PlacePurpose.Shared);
        return channel is not null && reading.Group(group)?.State is { } state && reading.Sight.NumbersOf(group, report.Date) is { } numbers
            ? _summaries.Of(state, channel.Purpose, report.Date, reading.Sight.ClientsOn(group, report.Date), numbers, isShown)
            : null;
    }
}
