namespace RecoveryBot.Conversations.Messages;

/// <summary>What buttons carry that everybody in a channel sees: each is about whoever presses it.</summary>
public static class SharedButtons
{
    /// <summary>Begins the check-in of whoever presses it, between the two of us.</summary>
    public const string CheckIn = "!checkin";

    /// <summary>Behind "/start", where such a button leads into the direct chat: the same.</summary>
    public const string CheckInStart = "checkin";

    /// <summary>Shown to somebody who asked in the name of a group: whoever presses it is asked for, between the two of us.</summary>
    public const string ItsMe = "!me";
}
