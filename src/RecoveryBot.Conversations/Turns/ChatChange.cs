namespace RecoveryBot.Conversations.Turns;

/// <summary>What a turn does to the chats in which a person is known.</summary>
public abstract record ChatChange
{
    private ChatChange()
    {
    }

    /// <summary>Whoever types this code in another chat within ten minutes is this person.</summary>
    public sealed record OfferCode(string Code) : ChatChange;

    /// <summary>A code was tried in this chat that is nobody's.</summary>
    public sealed record CountWrongCode : ChatChange;

    /// <summary>
    /// Whoever is in this chat is the person of the code. The rest of the turn counts for nothing: it is told again to
    /// that person, as <see cref="Turns.Input.AccountLinked"/>.
    /// </summary>
    public sealed record LinkAccount(string Code) : ChatChange;

    /// <summary>What the clock says goes there from now on.</summary>
    public sealed record RemindersTo(string Platform) : ChatChange;

    /// <summary>The person is not known there any more; everything that is kept stays theirs.</summary>
    public sealed record UnlinkChat(string Platform) : ChatChange;
}
