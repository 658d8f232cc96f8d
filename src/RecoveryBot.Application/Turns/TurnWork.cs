using NodaTime;
using RecoveryBot.Application.Connecting;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Connecting;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Application.Turns;

/// <summary>What happens within one turn's transaction.</summary>
internal sealed class TurnWork(Conversing conversing, IFormIds formIds, IOneTimeCodes codes, IClock clock)
{
    private readonly ChatConnections _connections = new(codes);

    public TurnResult Take(IWriting writing, InboundUpdate update)
    {
        var now = clock.GetCurrentInstant();
        var known = writing.People.Find(update.From);
        if (!IsNew(writing, update, known, now))
        {
            return TurnResult.SeenBefore;
        }

        if (update.Group is { } group && known is not { Unreachable: false })
        {
            // Who never wrote to the bot, or closed the chat to it, has to take the first step.
            return new(TurnTaken.Taken, [writing.Outbox.Add(group.Chat, conversing.OnlyInDirect(group.DirectLink), now)]);
        }

        if (update.Input is Input.ClockSet && known is not null)
        {
            writing.Agenda.TakeBack(known.Id, now);
        }

        var turn = Converse(writing, update.From, known, update.Input, now);
        if (turn.Chats.OfType<ChatChange.Join>().FirstOrDefault() is { } join)
        {
            (known, var told) = ChatConnections.Join(writing, update.From, known, join, now);
            turn = Converse(writing, update.From, known, told, now);
        }

        var others = turn.Elsewhere.Count > 0 && known is not null ? writing.People.ChatsOf(known.Id) : [];
        Save(writing, update.From, known, turn, now);
        return new(
            TurnTaken.Taken,
            [
                .. Speak(writing, update, known, turn.Messages, now),
                .. SpeakElsewhere(writing, others, turn.Elsewhere, now),
                .. GreetDirectly(writing, update, known, turn, now),
            ]);
    }

    public TurnResult Apologise(IWriting writing, InboundUpdate update, Message words)
    {
        var now = clock.GetCurrentInstant();
        return writing.Updates.TryRemember(update.From.Platform, update.UpdateId, now)
            ? new(TurnTaken.Taken, [writing.Outbox.Add(update.From, words, now)])
            : TurnResult.SeenBefore;
    }

    // An agenda row is its own memory: taken once, it is gone, and a row that was moved meanwhile must come again.
    private static bool IsNew(IWriting writing, InboundUpdate update, KnownPerson? known, Instant now) =>
        update.Input is Input.Due due
            ? known is not null && writing.Agenda.TryTake(known.Id, due, now)
            : writing.Updates.TryRemember(update.From.Platform, update.UpdateId, now);

    private Turn Converse(IWriting writing, ChatAddress here, KnownPerson? known, Input input, Instant now)
    {
        var facts = new Lazy<IReadOnlyList<Fact.Dated>>(
            () => known is null ? [] : writing.Facts.Read(known.Id, HistoryOf.ReachFrom(now)), LazyThreadSafetyMode.None);
        var history = new Lazy<History>(() => ReadHistory(writing, known, facts, now), LazyThreadSafetyMode.None);
        var context = new TurnContext(known?.State, now, history, formIds.Next()) { Facts = facts };
        return conversing.Take(input, _connections.Seen(context, writing, here, known));
    }

    private static History ReadHistory(IWriting writing, KnownPerson? known, Lazy<IReadOnlyList<Fact.Dated>> facts, Instant now)
    {
        if (known is null)
        {
            return History.Empty;
        }

        var history = writing.CheckIns.Read(known.Id, HistoryOf.ReachFrom(now)).With(facts.Value);
        return history with
        {
            OpenReferralSince = Referral.StillOpen(history.OpenReferralSince, known.State?.Client?.Profile),
        };
    }

    private static void Save(IWriting writing, ChatAddress from, KnownPerson? known, Turn turn, Instant now)
    {
        if (turn.Person is null)
        {
            foreach (var change in turn.Chats)
            {
                ChatConnections.Apply(writing, from, person: null, change, now);
            }

            // Only what the conversation saw can be meant: a state too strange to read was not.
            if (known?.State is not null)
            {
                writing.People.Erase(known.Id);
            }

            return;
        }

        var person = known?.Id ?? writing.People.Add(from, turn.Person, now);
        if (known is not null && !turn.Person.Equals(known.State))
        {
            writing.People.Save(person, turn.Person, now);
        }

        foreach (var fact in turn.Facts)
        {
            writing.Keep(person, fact, now);
        }

        foreach (var change in turn.Agenda)
        {
            writing.Agenda.Change(person, change);
        }

        foreach (var change in turn.Chats)
        {
            ChatConnections.Apply(writing, from, person, change, now);
        }
    }

    private static IReadOnlyList<QueuedMessage> Speak(
        IWriting writing, InboundUpdate update, KnownPerson? known, IReadOnlyList<Message> messages, Instant now)
    {
        var to = update.From;
        if (known is { Unreachable: true })
        {
            if (update.IsAside)
            {
                // Answered where it was said; the direct chat may be as closed as before.
            }
            else if (update.Input.IsHeard)
            {
                writing.People.MarkReachable(to);
            }
            else if (PersonChat.ForReminders(writing.People.ChatsOf(known.Id)) is { } other)
            {
                to = other.Address;
            }
            else
            {
                // A closed chat cost one request when it was found closed; the clock alone does not spend another.
                Unasked.Keep(writing, to, [.. messages.Select(message => message.MorningOf).OfType<LocalDate>()], now);
                return [];
            }
        }

        return [.. messages.Select(message => writing.Outbox.Add(to, message, now))];
    }

    // A reminder that cannot arrive is found now, while the person is here to hear of it, and not some morning.
    private IEnumerable<QueuedMessage> GreetDirectly(
        IWriting writing, InboundUpdate update, KnownPerson? known, Turn turn, Instant now)
    {
        var isAskedThere = turn.Agenda.Any(change => change is AgendaChange.Set { Occurrence.Kind: OccurrenceKind.MorningPrompt });
        if (update.IsAside && isAskedThere && known is not { Unreachable: true } && writing.People.DirectChannel(update.From) is null)
        {
            yield return writing.Outbox.Add(update.From, conversing.DirectHello with { Lane = Lane.Reminder }, now);
        }
    }

    private static IEnumerable<QueuedMessage> SpeakElsewhere(
        IWriting writing, IReadOnlyList<PersonChat> chats, IReadOnlyList<SaidElsewhere> said, Instant now) =>
        from words in said
        from chat in chats
        where chat.Address.Platform == words.Platform && !chat.Unreachable
        select writing.Outbox.Add(chat.Address, words.Message, now);
}
