using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Groups.Clients;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Groups.Notices;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Application.Sending;

/// <summary>What one trainer is shown of one client, as far as the client lets them at this moment; the client can know of it.</summary>
internal sealed class TrainerReports(IWording wording)
{
    private readonly NoticeText _notices = new(wording);
    private readonly ClientText _clients = new(wording);
    private readonly NoteText _notes = new(wording);

    /// <summary>Null if there is nothing to show.</summary>
    public Rendered? Of(IQueries queries, Report report, long trainer, bool isShown, Instant now)
    {
        if (queries.Sight.ClientOf(trainer, report.About, report.Date) is not { } seen || queries.Group(seen.Group)?.State is not { } group)
        {
            return report.Kind == ReportKind.Client ? Unseen(queries, report.About, trainer) : null;
        }

        return report.Kind switch
        {
            ReportKind.Notice when _notices.Of(group, seen, report.Date, isShown) is { } notice => Shown(notice, Look.Notice),
            ReportKind.Note when _notes.Of(seen, report.Date) is { } note => new Rendered(note),
            ReportKind.Client => Client(GroupMornings.DayOf(group, now)),
            _ => null,
        };

        // By the group's day at this moment, which is not known where it is asked for.
        Rendered? Client(LocalDate today) => queries.Sight.ClientOf(trainer, report.About, today) is { } client
            ? Shown(_clients.Of(group.Name, group, client, today, report.Page), report.Page == ClientText.ReasonsPage ? Look.Reasons : Look.Client)
            : null;

        Rendered Shown(Message message, Look what) => new(message)
        {
            After = unitOfWork => unitOfWork.Audit.Looked(report.About, trainer, seen.Group, what, now, DigestText.DayBegan(group, now)),
        };
    }

    /// <summary>A client of theirs who lets them see nothing; anybody else is as if there were nobody.</summary>
    private Rendered? Unseen(IQueries queries, long client, long trainer) => queries.Directory.GroupsOf(trainer)
        .Where(group => group.Trains)
        .SelectMany(group => queries.Directory.MembersOf(group.Group))
        .FirstOrDefault(member => member.Role == Role.Client && member.Person == client) is { } member
            ? new Rendered(_clients.OfUnseen(member.Name, client))
            : null;
}
