using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>A person's turn: load, converse, save, say. Part of one transaction.</summary>
internal sealed class PersonTurns(ConversationPort conversationPort, TurnContexts contexts)
{
    /// <param name="known">Who did it; null for a stranger, or where nobody signs.</param>
    /// <exception cref="RightsAskedException">It has to be known first what actor and bot may do somewhere.</exception>
    public IReadOnlyList<QueuedMessage> Take(IUnitOfWork unitOfWork, InboundUpdate update, KnownPerson? known, Instant now)
    {
        var here = update.AnswerTo;
        var (person, turn) = Converse(unitOfWork, here, known, update.Input, update, now);
        if (turn.AsksRights is { } place)
        {
            throw new RightsAskedException(place);
        }

        var chats = ChatsFor(unitOfWork, person, turn);
        var party = Save(unitOfWork, here, person, turn, depth: 1, now);
        var output = new TurnOutput(unitOfWork, party, now);
        return
        [
            .. output.Reply(update, person, turn.Messages),
            .. output.Send(turn.Sends, chats),
            .. GreetDirectly(output, update, person, turn),
        ];
    }

    public IReadOnlyList<QueuedMessage> Take(IUnitOfWork unitOfWork, PartyUpdate update, Input input, KnownPerson known, Instant now)
    {
        if (input is Input.ClockSet)
        {
            unitOfWork.Agenda.TakeBack(known.Id, now);
        }

        var chats = unitOfWork.People.ChatsOf(known.Id);
        var chat = chats.FirstOrDefault(one => one.Address.Platform == update.Platform) ?? PersonChat.ForReminders(chats) ?? chats[0];
        var (_, turn) = Converse(unitOfWork, chat.Address, known, input, update: null, now);
        var party = Save(unitOfWork, chat.Address, known, turn, depth: (update.Tell?.Depth ?? 0) + 1, now);
        var output = new TurnOutput(unitOfWork, party, now);
        return [.. output.Say(chat, chats, turn.Messages), .. output.Send(turn.Sends, chats)];
    }

    /// <summary>Who it is about in the end, and what it leads to: whoever joins another's chat is that person from then on.</summary>
    private (KnownPerson? Person, Turn Turn) Converse(
        IUnitOfWork unitOfWork, Place here, KnownPerson? known, Input input, InboundUpdate? update, Instant now)
    {
        var context = contexts.Of(unitOfWork, here, known, update, now);
        var turn = conversationPort.Take(input, context);
        if (context.Directory is GuardedDirectory { HasMissed: true })
        {
            unitOfWork.Codes.CountWrong(here, now);
        }

        if (turn.Chats.OfType<ChatChange.LinkAccount>().FirstOrDefault() is not { } linkAccount)
        {
            return (known, turn);
        }

        (known, var told) = AccountLinks.Join(unitOfWork, here, known, linkAccount, now);
        return (known, conversationPort.Take(told, contexts.Of(unitOfWork, here, known, update, now)));
    }

    // Read before the turn is saved, because a farewell goes to chats that are theirs no more afterwards.
    private static IReadOnlyList<PersonChat> ChatsFor(IUnitOfWork unitOfWork, KnownPerson? known, Turn turn) =>
        turn.Sends.Count > 0 && known is not null ? unitOfWork.People.ChatsOf(known.Id) : [];

    /// <returns>Who says what this turn says; null for somebody of whom nothing is kept.</returns>
    private static long? Save(IUnitOfWork unitOfWork, Place here, KnownPerson? known, Turn turn, int depth, Instant now)
    {
        if (turn.Person is null)
        {
            foreach (var change in turn.Chats)
            {
                AccountLinks.Apply(unitOfWork, here, person: null, change, now);
            }

            // Only what the conversation saw can be meant: a state too strange to read was not.
            if (known?.State is not null)
            {
                unitOfWork.Tell(turn.Tells, by: null, depth, now);
                unitOfWork.People.Erase(known.Id);
            }

            return null;
        }

        var person = known?.Id ?? unitOfWork.People.Add(here, turn.Person, now);
        if (known is not null && !turn.Person.Equals(known.State))
        {
            unitOfWork.People.Save(person, turn.Person, now);
        }

        unitOfWork.Keep(person, turn, here, depth, now);
        return person;
    }

    // A reminder that cannot arrive is found now, while the person is here to hear of it, and not some morning.
    private IEnumerable<QueuedMessage> GreetDirectly(TurnOutput output, InboundUpdate update, KnownPerson? known, Turn turn)
    {
        var isAskedThere = turn.Agenda.Any(change => change is AgendaChange.Set { Occurrence.Kind: OccurrenceKind.MorningPrompt });
        return update.IsAnsweredAtOrigin && isAskedThere && known is not { Unreachable: true }
            ? output.Greet(update.AnswerTo, conversationPort.DirectHello)
            : [];
    }
}
