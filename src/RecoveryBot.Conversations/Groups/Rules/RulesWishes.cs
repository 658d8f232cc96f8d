using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>With the first yes in a group its rules begin to hold, as they end with the last: the group is asked which they are.</summary>
internal static class RulesWishes
{
    public static Turn After(Turn turn, TurnContext context)
    {
        var shared = turn.Consents.OfType<ConsentChange.Share>().Select(share => share.Group).ToHashSet();
        if (shared.Count == 0 || context.Me is not { } me || turn.Person is not { Client: not null })
        {
            return turn;
        }

        shared.ExceptWith(context.Directory.ConsentsOf(me).Select(consent => consent.Group));
        return turn with { Tells = [.. turn.Tells, .. shared.Select(group => new Tell(group, new Told.RulesWished(), $"rules-wished:{me}"))] };
    }
}
