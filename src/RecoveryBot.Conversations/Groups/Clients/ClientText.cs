using NodaTime;
using RecoveryBot.Conversations.Groups.Digests;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Conversations.Groups.Clients;

/// <summary>One client as a trainer of theirs reads them: two weeks, and on another page the reasons.</summary>
public sealed class ClientText(IGroupWording wording)
{
    public const int ReasonsPage = 1;

    /// <param name="client">No more of them than the trainer may see.</param>
    public Message Of(string groupName, GroupState group, SeenClient client, LocalDate date, int page)
    {
        var zone = GroupMornings.ZoneOf(group);
        var line = DigestLine.Of(client, date, new DigestName(client.Name, Since: null), zone);
        return page == ReasonsPage
            ? new Message(wording.ClientReasons(client, date), [[ClientButtons.Of(ClientButtons.Show, wording.BackToClient, client.Person)]])
            : new Message(
                wording.ClientTwoWeeks(groupName, client, line, client.Came.InZone(zone).Date, date),
                [
                    [
                        .. client.Level > ConsentLevel.Decision ? [ClientButtons.Of(ClientButtons.Reasons, wording.ShowReasons, client.Person)] : (Button[])[],
                        ClientButtons.Of(ClientButtons.Write, wording.WriteToClient, client.Person),
                    ],
                    .. Asking(client, date),
                    [
                        .. client.Level < ConsentLevel.Health ? [ClientButtons.Of(ClientButtons.AskForMore, wording.AskForMore, client.Person)] : (Button[])[],
                        GroupButtons.Of(GroupButtons.Remove, wording.EndPlaceOf(client.Name), client.Group, client.Person),
                    ],
                ]);
    }

    /// <summary>To a trainer of somebody who lets them see nothing.</summary>
    public Message OfUnseen(string name, long client) => new(
        wording.ClientShowsNothing(name),
        [[ClientButtons.Of(ClientButtons.AskForMore, wording.AskForMore, client), ClientButtons.Of(ClientButtons.Write, wording.WriteToClient, client)]]);

    private IEnumerable<IReadOnlyList<Button>> Asking(SeenClient client, LocalDate date)
    {
        if (client.Pauses || client.On(date) is not null)
        {
            yield break;
        }

        yield return Flag.Of(client with { Snoozed = [] }, date).Any(flag => flag.Kind == FlagKind.Silent)
            ? [ClientButtons.Of(ClientButtons.WayBack, wording.ShowWayBack, client.Person)]
            : [ClientButtons.Of(ClientButtons.AskToCheckIn, wording.AskToCheckIn, client.Person)];
    }
}

/// <summary>What a trainer reads of one client.</summary>
public interface IClientViewWording
{
    /// <param name="line">Today.</param>
    /// <param name="came">When the client came to the group.</param>
    RichText ClientTwoWeeks(string group, SeenClient client, DigestLine line, LocalDate came, LocalDate date);

    RichText ClientReasons(SeenClient client, LocalDate date);

    RichText ClientShowsNothing(string name);

    string ShowReasons { get; }

    string BackToClient { get; }

    string AskToCheckIn { get; }

    string AskForMore { get; }

    string ShowWayBack { get; }
}
