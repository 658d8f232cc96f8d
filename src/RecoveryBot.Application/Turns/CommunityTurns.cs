using System.Security.Cryptography;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Communities;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>A community's turn: load, converse, save, say. Part of one transaction.</summary>
internal sealed class CommunityTurns(CommunityConversation conversation)
{
    private const int SaltBytes = 32;

    /// <summary>Somebody pressed a button on a post, or forged one.</summary>
    public IReadOnlyList<QueuedMessage> Take(IUnitOfWork unitOfWork, InboundUpdate update, SharedPress press, KnownPerson? known, Instant now)
    {
        if (unitOfWork.Communities.Find(press.Community) is not { State: { } state } community)
        {
            return [Answer(conversation.NoSuchPost(now))];
        }

        var presser = new Presser(update.Actor, update.Origin, known is not null, DayOf(unitOfWork, known, now), update.OriginTitle);
        var turn = conversation.Take(press, presser, Context(unitOfWork, community.Id, state, now));
        return [.. turn.Answer is { } answer ? (QueuedMessage[])[Answer(answer)] : [], .. Keep(unitOfWork, community.Id, state, turn, now)];

        // Of a stranger nothing is kept, so nobody says it.
        QueuedMessage Answer(Message words) => unitOfWork.Outbox.Add(update.AnswerTo, words, now, known?.Id, update.UpdateId);
    }

    public IReadOnlyList<QueuedMessage> Take(IUnitOfWork unitOfWork, Input input, KnownCommunity known, Instant now)
    {
        // One of a shape that only a later program knows is left as it is.
        if (known.State is not { } state)
        {
            return [];
        }

        if (input is Input.ClockSet)
        {
            unitOfWork.Agenda.TakeBack(known.Id, now);
        }

        return Keep(unitOfWork, known.Id, state, conversation.Take(input, Context(unitOfWork, known.Id, state, now)), now);
    }

    private static CommunityContext Context(IUnitOfWork unitOfWork, long community, CommunityState state, Instant now) =>
        new(community, state, now, unitOfWork.Directory, unitOfWork.Communities.Posts)
        {
            NewSalt = () => RandomNumberGenerator.GetBytes(SaltBytes),
        };

    private static IReadOnlyList<QueuedMessage> Keep(IUnitOfWork unitOfWork, long community, CommunityState state, CommunityTurn turn, Instant now)
    {
        if (turn.State is null)
        {
            unitOfWork.Communities.Close(community);
            return [];
        }

        if (turn.State != state)
        {
            unitOfWork.Communities.Save(community, turn.State, now);
        }

        unitOfWork.Keep(community, turn);
        return [.. new TurnOutput(unitOfWork, community, now).Send(turn.Sends, own: [])];
    }

    private static OwnDay DayOf(IUnitOfWork unitOfWork, KnownPerson? known, Instant now) => known is { State: { } person, Id: var id }
        ? OwnDays.Of(person, now, date => unitOfWork.CheckIns.DecisionOn(id, date), unitOfWork.CheckIns.LatestReferral(id))
        : OwnDay.Open;
}
