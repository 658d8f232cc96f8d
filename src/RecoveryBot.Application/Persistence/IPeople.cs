using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Application.Persistence;

/// <summary>People who consented. Nobody else has a row.</summary>
public interface IPeople
{
    KnownPerson? Find(Place address);

    /// <summary>By the id; null if it is nobody's any more. As reachable as the best of their chats.</summary>
    KnownPerson? Find(long person);

    /// <summary>Who is known there, whatever is kept about them; null for a stranger.</summary>
    long? IdOf(Place address);

    bool IsAnybodyKnown();

    /// <summary>Returns the new person's id, which is never given to anybody else, even after an erasure.</summary>
    long Add(Place address, PersonState state, Instant at);

    void Save(long person, PersonState state, Instant at);

    /// <summary>The chats in which the person is known, at most one a platform, in the order in which they came.</summary>
    IReadOnlyList<PersonChat> ChatsOf(long person);

    /// <summary>The person was heard there: the chat can be written to again.</summary>
    void MarkReachable(Place chat);

    /// <summary>
    /// A chat was seen to be open by the platform's own channel, which may be used from now on. False for a stranger,
    /// of whom nothing is kept.
    /// </summary>
    bool KeepDirectChannel(Place chat, string channel);

    /// <summary>Null if the chat was never seen to be open, or its platform has no such thing.</summary>
    string? DirectChannel(Place chat);

    /// <summary>
    /// A chat becomes one of the person's. If somebody else is known there, what is kept about them becomes the person's,
    /// every version of it, with all of their chats; their state and what was still to come for them is let go.
    /// </summary>
    /// <param name="other">Who is known in the chat; null for a stranger.</param>
    MergedHistory Merge(long person, Place chat, long? other);

    /// <summary>From now on the clock speaks there.</summary>
    void RemindersTo(long person, string platform);

    /// <summary>
    /// The person is not known any more in their chat on a platform, and what was queued for it is deleted. Not for the
    /// last one.
    /// </summary>
    void Separate(long person, string platform);

    /// <summary>
    /// Erases the person everywhere: state, check-ins, facts, agenda, queued messages, what is on screen. Soon after it is
    /// committed no file holds any of it, nor a chat's id, unless words to that chat are still on their way.
    /// </summary>
    void Erase(long person);
}

/// <param name="State">Null if it was written in a shape this program does not know.</param>
/// <param name="Unreachable">
/// The platform said that this chat cannot be written to, and nothing was heard since.
/// </param>
public sealed record KnownPerson(long Id, PersonState? State, bool Unreachable);
