using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>Whose turn it is, and whether it was taken before. Part of one transaction.</summary>
internal sealed class TurnHandler(ConversationPort conversationPort, IFormIds formIds, IOneTimeCodes codes, IClock clock)
{
    // Beside the platforms' names, so that no id of theirs is taken for one of ours.
    private const string PartyUpdates = "party";

    private readonly PersonTurns _people = new(conversationPort, new TurnContexts(formIds, codes));
    private readonly GroupTurns _groups = new(conversationPort.TakeForGroup);
    private readonly CommunityTurns _communities = new(conversationPort.Communities);

    /// <summary>Taken by the person behind the actor; a press on a community's post by the community.</summary>
    /// <exception cref="RightsAskedException">It has to be known first what actor and bot may do there.</exception>
    public TurnResult Take(IUnitOfWork unitOfWork, InboundUpdate update)
    {
        var now = clock.GetCurrentInstant();
        if (!unitOfWork.Updates.TryRemember(update.Actor.Platform, update.UpdateId, now))
        {
            return TurnResult.SeenBefore(unitOfWork.Outbox.AnswersTo(update.Actor.Platform, update.UpdateId));
        }

        if (!update.Origin.IsDirect)
        {
            unitOfWork.Places.Open(update.Origin, withTopics: false);
        }

        var known = update.Actor.Direct is { } direct ? unitOfWork.People.Find(direct) : null;
        if (update.Input is Input.Press { Payload: var payload } && SharedPress.Parse(payload) is { } press)
        {
            return TurnResult.New(_communities.Take(unitOfWork, update, press, known, now), update.UpdateId);
        }

        if (update.DirectLink is { } link && known is not { Unreachable: false })
        {
            // Who never wrote to the bot, or closed the chat to it, has to take the first step.
            return Answer(unitOfWork, update, update.Origin, conversationPort.OnlyInDirect(link), now);
        }

        return TurnResult.New(_people.Take(unitOfWork, update, known, now), update.UpdateId);
    }

    /// <summary>Taken by the party itself.</summary>
    public TurnResult Take(IUnitOfWork unitOfWork, PartyUpdate update)
    {
        var now = clock.GetCurrentInstant();
        if (NewInput(unitOfWork, update, now) is not { } input)
        {
            return TurnResult.SeenBefore();
        }

        return unitOfWork.People.Find(update.Party) is { } person ? TurnResult.New(_people.Take(unitOfWork, update, input, person, now))
            : unitOfWork.Groups.Find(update.Party) is { } group ? TurnResult.New(_groups.Take(unitOfWork, update, input, group, now))
            : unitOfWork.Communities.Find(update.Party) is { } community ? TurnResult.New(_communities.Take(unitOfWork, input, community, now))
            : TurnResult.SeenBefore();
    }

    public TurnResult Apologise(IUnitOfWork unitOfWork, InboundUpdate update, Message words)
    {
        var now = clock.GetCurrentInstant();
        return unitOfWork.Updates.TryRemember(update.Actor.Platform, update.UpdateId, now)
            ? Answer(unitOfWork, update, update.AnswerTo, words, now)
            : TurnResult.SeenBefore(unitOfWork.Outbox.AnswersTo(update.Actor.Platform, update.UpdateId));
    }

    // An agenda row is its own memory: taken once, it is gone, and a row that was moved meanwhile must come again. So is
    // what was told. Null if it was taken before.
    private static Input? NewInput(IUnitOfWork unitOfWork, PartyUpdate update, Instant now) => update switch
    {
        { Tell: { } tell } => unitOfWork.Tells.TryTake(tell) is { } told ? new Input.FromParty(told, tell.By, tell.Depth) : null,
        { Input: Input.Due due } => unitOfWork.Agenda.TryTake(update.Party, due, now) ? due : null,
        _ => unitOfWork.Updates.TryRemember(PartyUpdates, update.Id, now) ? update.Input : null,
    };

    private static TurnResult Answer(IUnitOfWork unitOfWork, InboundUpdate update, Place to, Message words, Instant now) =>
        TurnResult.New([unitOfWork.Outbox.Add(to, words, now, inReplyTo: update.UpdateId)], update.UpdateId);
}

/// <summary>Undoes a turn that has to know first what actor and bot may do where it happened.</summary>
internal sealed class RightsAskedException(Place place) : Exception
{
    public Place Place => place;
}
