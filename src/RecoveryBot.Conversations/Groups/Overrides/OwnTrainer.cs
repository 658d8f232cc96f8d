using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>A trainer to whom a client gave a yes, in a group to which both belong: only they may decide anything about the client.</summary>
/// <param name="Level">The most that they may see in any group.</param>
internal sealed record OwnTrainer(long Person, string Name, long Group, ConsentLevel Level)
{
    /// <summary>Null for everybody else, whatever they once were.</summary>
    public static OwnTrainer? Of(ClientTurn clientTurn, long trainer)
    {
        if (clientTurn.Context.Me is not { } me)
        {
            return null;
        }

        var directory = clientTurn.Context.Directory;
        return directory.ConsentsOf(me)
            .Where(consent => consent.Trainer == trainer)
            .OrderByDescending(consent => consent.Level)
            .Where(consent => directory.GroupsOf(me).Any(group => group.Group == consent.Group && group.Role == Role.Client))
            .SelectMany(consent => directory.MembersOf(consent.Group)
                .Where(member => member.Person == trainer && member.Trains)
                .Select(member => new OwnTrainer(trainer, member.Name, consent.Group, consent.Level)))
            .FirstOrDefault();
    }

    /// <summary>Without the name: records print themselves into logs.</summary>
    public override string ToString() => $"{nameof(OwnTrainer)} {Person}";
}
