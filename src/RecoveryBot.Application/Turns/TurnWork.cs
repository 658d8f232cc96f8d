using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Application.Turns;

/// <summary>What happens within one turn's transaction.</summary>
internal sealed class TurnWork(Conversing conversing, IFormIds formIds, IClock clock)
{
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

        var history = new Lazy<History>(() => ReadHistory(writing, known, now), LazyThreadSafetyMode.None);
        var turn = conversing.Take(update.Input, new TurnContext(known?.State, now, history, formIds.Next()));
        Save(writing, update.From, known, turn, now);
        return new(TurnTaken.Taken, Speak(writing, update, known, turn.Messages, now));
    }

    public TurnResult Apologise(IWriting writing, InboundUpdate update)
    {
        var now = clock.GetCurrentInstant();
        return writing.Updates.TryRemember(update.From.Platform, update.UpdateId, now)
            ? new(TurnTaken.Taken, [writing.Outbox.Add(update.From, conversing.Apology, now)])
            : TurnResult.SeenBefore;
    }

    // An agenda row is its own memory: taken once, it is gone, and a row that was moved meanwhile must come again.
    private static bool IsNew(IWriting writing, InboundUpdate update, KnownPerson? known, Instant now) =>
        update.Input is Input.Due due
            ? known is not null && writing.Agenda.TryTake(known.Id, due, now)
            : writing.Updates.TryRemember(update.From.Platform, update.UpdateId, now);

    private static History ReadHistory(IWriting writing, KnownPerson? known, Instant now)
    {
        if (known is null)
        {
            return History.Empty;
        }

        var from = HistoryOf.ReachFrom(now);
        var history = writing.CheckIns.Read(known.Id, from).With(writing.Facts.Read(known.Id, from));
        return history with
        {
            OpenReferralSince = Referral.StillOpen(history.OpenReferralSince, known.State?.Client?.Profile),
        };
    }

    private static void Save(IWriting writing, ChatAddress from, KnownPerson? known, Turn turn, Instant now)
    {
        if (turn.Person is null)
        {
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
    }

    private static IReadOnlyList<QueuedMessage> Speak(
        IWriting writing, InboundUpdate update, KnownPerson? known, IReadOnlyList<Message> messages, Instant now)
    {
        if (known is { Unreachable: true })
        {
            if (!update.Input.IsHeard)
            {
                // A closed chat cost one request when it was found closed; the clock alone does not spend another.
                return [];
            }

            writing.People.MarkReachable(update.From);
        }

        return [.. messages.Select(message => writing.Outbox.Add(update.From, message, now))];
    }
}
