using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>
/// The client's side: rules of a group that they belong to, and of which they let somebody see something, hold from their next day
/// on, and they read them when their quiet hours are over.
/// </summary>
internal sealed class ClientRulesTaker(IGroupWording wording)
{
    public Turn Take(ClientTurn clientTurn, long group, Told.GroupRulesSet set) => Kept(clientTurn, group, set) is { } kept
        ? Noticed(kept, clientTurn, group, set.Trainer)
        : new Turn(clientTurn.Person);

    /// <summary>They hold as they do at any other hour.</summary>
    public static Turn InQuietHours(ClientTurn clientTurn, long group, Told.GroupRulesSet set)
    {
        if (Kept(clientTurn, group, set) is not { } kept)
        {
            return new Turn(clientTurn.Person);
        }

        var waiting = WaitingWords.Put(clientTurn with { Person = kept.Person! }, group, set);
        return kept with { Person = waiting.Person, Agenda = [.. kept.Agenda, .. waiting.Agenda] };
    }

    /// <summary>What was said of them last.</summary>
    public Turn Notice(ClientTurn clientTurn, long group, Told.GroupRulesSet set) => Noticed(new Turn(clientTurn.Person), clientTurn, group, set.Trainer);

    /// <summary>Null where nothing changes, or the group may decide nothing of theirs.</summary>
    private static Turn? Kept(ClientTurn clientTurn, long group, Told.GroupRulesSet set)
    {
        var coaching = clientTurn.Client.Coaching ?? Coaching.None;
        if (!set.Rules.IsAllowed || NameOf(clientTurn, group) is null || (coaching.LatestOf(group)?.Rules ?? GroupRules.Default) == set.Rules)
        {
            return null;
        }

        var client = clientTurn.Client with { Coaching = coaching.With(new RulesFrom(group, clientTurn.Date.PlusDays(1), set.Rules)) };
        return new Turn(clientTurn.Person with { Client = client })
        {
            Looks = set.Trainer is { } trainer ? [new KeptLook(trainer, group, Look.Rules)] : [],
        };
    }

    private Turn Noticed(Turn turn, ClientTurn clientTurn, long group, long? trainer) =>
        NameOf(clientTurn, group) is not { } name || turn.Person!.Client!.Coaching?.LatestOf(group) is not { } latest ? turn : turn with
        {
            Messages =
            [
                .. turn.Messages,
                new Message(
                    wording.YourGroupsRules(
                        name,
                        trainer is { } by ? clientTurn.Context.Directory.NameOf(by) : null,
                        latest.Rules,
                        latest.From == clientTurn.Date.PlusDays(1) ? null : latest.From),
                    [])
                {
                    Priority = DeliveryPriority.Reminder,
                },
            ],
        };

    /// <summary>Null for a group of which nobody may see anything of theirs, whatever it once was.</summary>
    private static string? NameOf(ClientTurn clientTurn, long group)
    {
        var directory = clientTurn.Context.Directory;
        return clientTurn.Context.Me is { } me && directory.ConsentsOf(me).Any(consent => consent.Group == group)
            ? directory.GroupsOf(me).FirstOrDefault(one => one.Group == group && one.Role == Role.Client)?.GroupName
            : null;
    }
}
