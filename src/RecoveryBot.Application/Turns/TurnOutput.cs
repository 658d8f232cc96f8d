using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Turns;

/// <summary>Queues what a turn says. Part of its transaction.</summary>
/// <param name="party">Who says it; null if nothing is kept of whom it is said to.</param>
internal sealed class TurnOutput(IUnitOfWork unitOfWork, long? party, Instant now)
{
    /// <summary>Where it was asked, for one person's eyes.</summary>
    public IReadOnlyList<QueuedMessage> Reply(InboundUpdate update, KnownPerson? known, IReadOnlyList<Message> messages)
    {
        if (known is { Unreachable: true } && !update.IsAnsweredAtOrigin && update.Input.IsHeard)
        {
            unitOfWork.People.MarkReachable(update.AnswerTo);
        }

        return [.. messages.Select(message => unitOfWork.Outbox.Add(update.AnswerTo, message, now, party, update.UpdateId))];
    }

    /// <summary>What nobody asked for, in a chat that can be written to.</summary>
    public IReadOnlyList<QueuedMessage> Say(PersonChat chat, IReadOnlyList<PersonChat> chats, IReadOnlyList<Message> messages)
    {
        if ((chat.Unreachable ? PersonChat.ForReminders(chats) : chat) is { } open)
        {
            return [.. messages.Select(message => unitOfWork.Outbox.Add(open.Address, message, now, party))];
        }

        // A closed chat cost one request when it was found closed; the clock alone does not spend another.
        UndeliveredPrompts.Keep(unitOfWork, chat.Address, [.. messages.Select(message => message.MorningOf).OfType<LocalDate>()], now);
        return [];
    }

    /// <param name="own">The party's own chats, as they were before its turn.</param>
    public IEnumerable<QueuedMessage> Send(IReadOnlyList<Send> sends, IReadOnlyList<PersonChat> own) =>
        from send in sends
        let place = PlaceOf(send.To, own)
        where place is not null
        select unitOfWork.Outbox.Add(place, send.Message, now, party);

    /// <summary>The first words in a direct chat that nobody has spoken in yet.</summary>
    public IEnumerable<QueuedMessage> Greet(Place direct, Message hello)
    {
        if (unitOfWork.People.DirectChannel(direct) is null)
        {
            yield return unitOfWork.Outbox.Add(direct, hello with { Priority = DeliveryPriority.Reminder }, now, party);
        }
    }

    /// <summary>Null if nothing can be said there.</summary>
    private Place? PlaceOf(Destination to, IReadOnlyList<PersonChat> own) => to switch
    {
        Destination.Own { Platform: { } platform } => own.FirstOrDefault(chat => chat.Address.Platform == platform && !chat.Unreachable)?.Address,
        Destination.Own => PersonChat.ForReminders(own)?.Address,
        Destination.Person(var id) => PersonChat.ForReminders(unitOfWork.People.ChatsOf(id))?.Address,
        Destination.At(var place) => place,
        Destination.Channel(var id) => unitOfWork.Groups.OpenPlace(id),
        _ => throw new InvalidOperationException($"Nowhere to send {to.GetType().Name}."),
    };
}
