using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Application.Keeping;

/// <summary>People who consented. Nobody else has a row.</summary>
public interface IPeople
{
    KnownPerson? Find(ChatAddress address);

    bool IsAnybodyKnown();

    /// <summary>Returns the new person's id, which is never given to anybody else, even after an erasure.</summary>
    long Add(ChatAddress address, PersonState state, Instant at);

    void Save(long person, PersonState state, Instant at);

    /// <summary>The person was heard: their chat can be written to again.</summary>
    void MarkReachable(long person);

    /// <summary>
    /// Erases the person everywhere: state, check-ins, facts, agenda, queued messages, what is on screen. Soon after it is
    /// committed no file holds any of it, nor the chat's id, unless words to that chat are still on their way.
    /// </summary>
    void Erase(long person, ChatAddress address);
}

/// <param name="State">Null if it was written in a shape this program does not know.</param>
/// <param name="Unreachable">
/// The platform said that this chat cannot be written to, and nothing was heard since.
/// </param>
public sealed record KnownPerson(long Id, PersonState? State, bool Unreachable);
