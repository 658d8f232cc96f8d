namespace RecoveryBot.Conversations.Parties;

/// <summary>What became of a trainer's word on a client's day. Told by these names.</summary>
public enum OverrideResult
{
    Done,

    /// <summary>It made the day laxer than the model says.</summary>
    DoneLaxer,

    /// <summary>Another trainer's word is stricter, or came later.</summary>
    StricterHolds,

    /// <summary>Only somebody who saw the client may go so far, or so far without being shown the answers.</summary>
    NeedsOwnEyes,

    NeedsClinician,

    /// <summary>A day is made laxer on that day alone.</summary>
    OnlyOnTheDay,

    /// <summary>The client is not theirs to decide about, or the day is over.</summary>
    NotAllowed,
}
