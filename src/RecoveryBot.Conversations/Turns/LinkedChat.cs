namespace RecoveryBot.Conversations.Turns;

/// <summary>One of the direct chats in which a person is known, at most one a platform.</summary>
/// <param name="Platform">Such as "telegram".</param>
/// <param name="GetsReminders">What the clock says goes there.</param>
public sealed record LinkedChat(string Platform, bool GetsReminders);
