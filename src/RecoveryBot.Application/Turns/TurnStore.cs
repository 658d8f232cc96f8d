using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>Writes what a turn leads to, which is its own party's rows and nobody else's.</summary>
internal static class TurnStore
{
    /// <summary>What a trainer says twice within this time is kept once.</summary>
    private static readonly Duration SameLook = Duration.FromHours(12);

    /// <param name="here">The chat in which the person is answered.</param>
    /// <param name="depth">Of whatever this turn tells others.</param>
    public static void Keep(this IUnitOfWork unitOfWork, long person, Turn turn, Place here, int depth, Instant now)
    {
        foreach (var fact in turn.Facts)
        {
            unitOfWork.Keep(person, fact, now);
            BotMetrics.Kept(fact);
        }

        unitOfWork.Keep(person, turn.Agenda);

        foreach (var change in turn.Chats)
        {
            AccountLinks.Apply(unitOfWork, here, person, change, now);
        }

        foreach (var change in turn.Consents)
        {
            unitOfWork.Consents.Change(person, change);
        }

        foreach (var note in turn.Notes)
        {
            unitOfWork.Consents.Keep(person, note);
        }

        foreach (var look in turn.Looks)
        {
            unitOfWork.Audit.Looked(person, look.By, look.Group, look.What, now, dayBegan: now - SameLook);
        }

        foreach (var change in turn.Trainer)
        {
            unitOfWork.Trainers.Change(person, change);
        }

        if (turn.Founds is { } founding)
        {
            unitOfWork.Keep(unitOfWork.Groups.Found(founding.State, owner: person, now), founding.Agenda);
        }

        if (turn.FoundsCommunity is { } begun)
        {
            unitOfWork.Keep(unitOfWork.Communities.Found(begun, by: person, now), begun.Agenda);
        }

        unitOfWork.Tell(turn.Tells, person, depth, now);
    }

    public static void Keep(this IUnitOfWork unitOfWork, long community, CommunityTurn turn)
    {
        foreach (var change in turn.Changes)
        {
            unitOfWork.Communities.Change(community, change);
        }

        unitOfWork.Keep(community, turn.Agenda);
    }

    /// <param name="depth">Of whatever this turn tells others.</param>
    public static void Keep(this IUnitOfWork unitOfWork, long group, GroupTurn turn, int depth, Instant now)
    {
        foreach (var change in turn.Changes)
        {
            unitOfWork.Groups.Change(group, change, now);
        }

        unitOfWork.Keep(group, turn.Agenda);

        unitOfWork.Tell(turn.Tells, group, depth, now);
    }

    private static void Keep(this IUnitOfWork unitOfWork, long party, IReadOnlyList<AgendaChange> agenda)
    {
        foreach (var change in agenda)
        {
            unitOfWork.Agenda.Change(party, change);
        }
    }

    public static void Tell(this IUnitOfWork unitOfWork, IReadOnlyList<Tell> tells, long? by, int depth, Instant now)
    {
        if (tells.Count > 0 && depth > Conversations.Parties.Tell.DeepestChain)
        {
            throw new InvalidOperationException("Parties tell each other without an end.");
        }

        foreach (var tell in tells)
        {
            unitOfWork.Tells.Add(tell, by, depth, now);
        }
    }
}
